import { blockOf } from '../../model/layouts/layout.ts';
import type { CellStyle, ConditionalRule } from '../xlsx/writeWorkbook.ts';
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
      return key === 'indicator' || key === 'reason' || ASKED.has(key);
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
  const isOff = `ISNUMBER(${own}),${own}<>${printed}`;
  return [rule(run, `AND(${[...pointsBegun(addresses.cells), isOff].join(',')})`, WRONG)];
}

/** That some indicator has points, without which no total can come out. */
function pointsBegun(cells: readonly FilledCell[]): string[] {
  const points = cells.filter(({ path }) => path[0] === 'indicators' && path.at(-1) === 'points');
  const ranges = columnRuns(points).map((run) => rangeOf(run).replace(/[A-Z]+|\d+/g, '$$$&'));
  return ranges.length === 0 ? [] : [`COUNT(${ranges.join(',')})>0`];
}

/**
 * One indicator at least is to have a name; it is asked for its cells then, for a reason once it lost points. Of the
 * sources of money one amount is enough.
 */
function open(fillIn: FillInForm, run: CellRun): Highlight[] {
  const { addresses } = fillIn;
  const [{ path }] = run;
  const blank = `LEN(TRIM(${refOf(run[0])}))=0`;
  const beside = (name: string) => addresses.refBeside(path, name);
  if (path[0] === 'indicators' && path.at(-1) === 'indicator') {
    return [rule(run, `COUNTA(${fixed(rangeOf(run))})=0`, OPEN)];
  }
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
    return cell === undefined ? [] : [fixed(cell)];
  });
}

/** The same rows in the formula of each cell of a run: `D13:D21` is `D$13:D$21`. */
function fixed(place: string): string {
  return place.replace(/\d+/g, '$$$&');
}

function rule(run: CellRun, formula: string, style: CellStyle): Highlight {
  return { type: 'expression', range: rangeOf(run), formula, style };
}

function filled(rgb: string): CellStyle {
  const colour = { rgb };
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: colour, bgColor: colour } };
}
