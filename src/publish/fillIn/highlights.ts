import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { blockOf } from '../../model/layouts/layout.ts';
import type { ComputedCell, FillInForm } from './computedCell.ts';
import { type CellRun, columnRuns, type FilledCell, rangeOf, refOf } from './formAddresses.ts';

type Highlight = Omit<ConditionalRule, 'priority'>;

/** Still to be filled in. */
const OPEN = filled('FFF7D6');
/** Computed as soon as what it is computed of is there. */
const COMPUTED = filled('E3EBF3');
/** Cannot be so. */
const WRONG = filled('F8D0D0');
/** What an indicator that has a name is asked for. */
const ASKED: ReadonlySet<string | number | undefined> = new Set([
  ...['target', 'value', 'actual', 'points', 'score'],
]);
const MONEY: ReadonlySet<string | number | undefined> = new Set([
  ...['initial', 'adjusted', 'budget', 'executed', 'amount'],
]);
const HEAD: ReadonlySet<string | number | undefined> = new Set(['name', 'department', 'unit']);

/**
 * Colours that go when the form is done: what is still to be filled in, what will be computed, a score above its points, points
 * lost without a reason, total points that do not come out. A finished form prints as any other.
 */
export function highlights(
  fillIn: FillInForm,
  computed: readonly ComputedCell[],
): ConditionalRule[] {
  const places = new Set(computed.map(({ row, column }) => `${row},${column}`));
  const { cells } = fillIn.addresses;
  const isComputed = ({ row, column }: FilledCell) => places.has(`${row},${column}`);
  const own = cells.filter((cell) => !isComputed(cell));
  const rules = [
    ...columnRuns(cells).flatMap((run) => wrong(fillIn, run)),
    ...columnRuns(own.filter(isAsked)).flatMap((run) => open(fillIn, run)),
    ...columnRuns(cells.filter(isComputed)).map(awaited),
  ];
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

/** Without a result yet. */
function awaited(run: CellRun): Highlight {
  return rule(run, `LEN(TRIM(${refOf(run[0])}))=0`, COMPUTED);
}

function isAsked({ path: [block, row], path }: FilledCell): boolean {
  const key = path.at(-1);
  switch (block) {
    case 'head':
      return HEAD.has(key);
    case 'goals':
      return key === 'expected' || key === 'actual';
    case 'funds':
      return key === 'reason' || MONEY.has(key) || (row === 'total' && key === 'score');
    case 'indicators':
      return key === 'reason' || ASKED.has(key);
    default:
      return false;
  }
}

function wrong({ addresses, form }: FillInForm, run: CellRun): Highlight[] {
  const [{ path }] = run;
  const key = path.at(-1);
  const own = refOf(run[0]);
  const points = addresses.refBeside(path, 'points');
  if (key === 'score' && points !== undefined) {
    return [rule(run, `AND(COUNT(${own},${points})=2,${own}>${points})`, WRONG)];
  }
  const printed = Number(form.total?.points ?? '');
  if (path[0] !== 'total' || key !== 'points' || !(printed > 0)) return [];
  return [rule(run, `AND(ISNUMBER(${own}),${own}<>${printed})`, WRONG)];
}

/**
 * An indicator is asked for its cells once it has a name, for a reason once it lost points; of the sources of money one
 * amount is enough.
 */
function open(fillIn: FillInForm, run: CellRun): Highlight[] {
  const { addresses } = fillIn;
  const [{ path }] = run;
  const blank = `LEN(TRIM(${refOf(run[0])}))=0`;
  const beside = (name: string) => addresses.refBeside(path, name);
  if (path.at(-1) === 'reason') {
    const [points, score] = [beside('points'), beside('score')];
    if (points === undefined || score === undefined) return [];
    return [rule(run, `AND(COUNT(${points},${score})=2,${score}<${points},${blank})`, OPEN)];
  }
  const amounts = partsBeside(fillIn, path);
  if (amounts.length > 0) return [rule(run, `AND(COUNT(${amounts.join(',')})=0,${blank})`, OPEN)];
  const name = path[0] === 'indicators' ? beside('indicator') : undefined;
  return [rule(run, name === undefined ? blank : `AND(LEN(TRIM(${name}))>0,${blank})`, OPEN)];
}

/** Where the amounts of all sources stand in the column of one of them, to be said of each of them alike. */
function partsBeside(
  { addresses, layout }: FillInForm,
  [block, row, key]: FilledCell['path'],
): string[] {
  if (block !== 'funds' || key === undefined) return [];
  const parts = (blockOf(layout, 'funds')?.rows ?? []).filter(({ role }) => role === 'part');
  if (!parts.some((part) => part.key === row)) return [];
  return parts.flatMap((part) => {
    const cell = addresses.refAt([block, part.key, key]);
    return cell === undefined ? [] : [cell.replace(/(\d+)$/, '$$$1')];
  });
}

function rule(run: CellRun, formula: string, style: CellStyle): Highlight {
  return { type: 'expression', range: rangeOf(run), formula, style };
}

function filled(rgb: string): CellStyle {
  const colour = { rgb };
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: colour, bgColor: colour } };
}
