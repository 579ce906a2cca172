import type { TableKind } from '../labels/blockKeys.ts';
import { isNameOfSources, isSideName } from '../labels/blockNames.ts';
import { columnMeanings, isAnchor } from '../labels/columnMeanings.ts';
import { fundRowKey, placedFundKey } from '../labels/headMeanings.ts';
import { isLevelName } from '../labels/levelNames.ts';
import { isMoneyUnit } from '../labels/phrases.ts';
import { placeOfName } from '../labels/placeOfName.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { columnKeys } from './columnKeys.ts';
import { areShared, isShared } from './sharedNames.ts';
import { signColumns } from './signColumns.ts';
import { splitName } from './splitName.ts';
import { type NamedColumn, threeLineColumns, twoLineColumns } from './twoLineColumns.ts';

/** A column of a table that was found: its key, its printed label, and from where to where it reaches. */
export interface HeadColumn extends NamedColumn {
  readonly key: string;
}

/** The names of the columns of a block. */
export interface TableHead {
  readonly kind: TableKind;
  readonly columns: readonly HeadColumn[];
  /** What stands left of the first name: the name of the block, or of the column with the rows' names. */
  readonly beside: readonly SourceCell[];
  /** How many lines the names take. */
  readonly lines: 1 | 2 | 3;
  readonly cells: readonly SourceCell[];
}

const KINDS: readonly TableKind[] = ['rows', 'indicators', 'funds', 'goals'];

/** The head of a table that begins on line `at`; undefined where none does. */
export function tableHead(lines: readonly SourceLine[], at: number): TableHead | undefined {
  const line = lines[at];
  const kind =
    line === undefined
      ? undefined
      : (headKindAbove(line, lines[at + 1]) ??
        groupedKind(line, lines[at + 1]) ??
        kindBelow(line, lines[at + 1]));
  if (line === undefined || kind === undefined) return undefined;
  const filled = filledCells(line);
  const { names: named, beside } = namesOf(kind, filled, lines.slice(at + 1, at + 1 + LOOK_BELOW));
  // 金额单位：万元 may stand at the end of the names
  const names = named.filter(({ text }) => !isMoneyUnit(text));
  const upper = names.map((cell, index) => namedColumn(cell, names[index + 1], line));
  const lower = lowerNames(kind, names, beside, lines[at + 1]);
  const two = lower === undefined ? upper : twoLineColumns(upper, lower, line.isLoose);
  const lowest = lower && lowestNames([...beside, ...names], lower, lines[at + 2]);
  const all = lowest === undefined ? two : threeLineColumns(two, lowest);
  const columns = kind === 'rows' ? [...namelessColumn(all, lines[at + 1]), ...all] : all;
  const keys = columnKeys(kind, columns);
  const keyed = columns.map((column, index) => ({ ...column, key: keys[index] ?? '' }));
  const own = lower === undefined ? 1 : lowest === undefined ? 2 : 3;
  return {
    kind,
    columns: signColumns(splitName(kind, keyed, names, lines[at + own]), lines[at + own]),
    beside,
    lines: own,
    cells: [...named, ...(lower ?? []), ...(lowest ?? [])],
  };
}

/** The kind of block whose column names stand on a line: the one that most of them fit. */
function headKind(line: SourceLine): TableKind | undefined {
  const filled = filledCells(line);
  const fitting = (kind: TableKind) =>
    filled.filter(({ text }) => columnMeanings(kind, text).length > 0);
  const found = KINDS.filter((kind) => {
    const known = fitting(kind);
    return (
      known.length >= 2 &&
      known.length * 2 >= filled.length &&
      (known.some(({ text }) => isAnchor(kind, text)) ||
        (kind === 'indicators' && placeOfName(filled.map(({ text }) => text)) !== undefined))
    );
  });
  return found.toSorted((a, b) => fitting(b).length - fitting(a).length)[0];
}

/** 项目, 预算数, 执行数 name the money where the line below has the sum of it: 年度资金总额. */
function headKindAbove(line: SourceLine, next: SourceLine | undefined): TableKind | undefined {
  const kind = headKind(line);
  const below = next === undefined ? [] : filledCells(next).slice(0, 2);
  const isSum = ({ text }: SourceCell) => text.includes('资金') && fundRowKey(text) === 'total';
  const isMoney = filledCells(line).some(({ text }) => isAnchor('funds', text));
  return kind === 'rows' && isMoney && below.some(isSum) ? 'funds' : kind;
}

/**
 * The kind of block of two lines of names, of which the upper has not enough that are known: indicators where
 * it names them, beside names that several share; else what the lower line says.
 */
function groupedKind(line: SourceLine, next: SourceLine | undefined): TableKind | undefined {
  if (next === undefined) return undefined;
  const filled = filledCells(line);
  const names = filled.filter((cell) => !isSide(cell));
  const below = filledCells(next);
  if (!areShared(names, below)) return undefined;
  const anchors = filled.filter((cell) => !isShared(cell) && isAnchor('indicators', cell.text));
  // 绩效指标 at the left of two rows is their block: names that several share have more below them
  const isGrouped = below.length > names.filter(isShared).length;
  if (anchors.some((cell) => isGrouped || !isSide(cell))) return 'indicators';
  const kind = headKind(next);
  return kind === 'funds' || kind === 'indicators' ? kind : undefined;
}

/**
 * Money where fewer than two names of columns are known: the line below has the name of the sum of all money and
 * numbers, each under a cell of this line, which begins with a word for money. One number is enough below 金额.
 */
function kindBelow(line: SourceLine, next: SourceLine | undefined): TableKind | undefined {
  const [side, ...names] = filledCells(line);
  if (side === undefined || !/资金|经费|预算|投资/.test(side.text)) return undefined;
  const below = next === undefined ? [] : filledCells(next);
  const label = below.slice(0, 2).find(({ text }) => fundRowKey(text) === 'total');
  const numbers = below.filter((cell) => label !== undefined && cell.column > label.column);
  const isUnder = ({ column, text }: SourceCell) =>
    NUMBER.test(text) && names.some((name) => name.column === column && !NUMBER.test(name.text));
  const isEnough = numbers.length >= 2 || names.some(({ text }) => isAnchor('funds', text));
  return numbers.length > 0 && isEnough && numbers.every(isUnder) ? 'funds' : undefined;
}

const NUMBER = /^-?[\d.,，]+(?:%|万?元)?$/;

/** How many columns there are up to the last cell. */
function endOf(cells: readonly SourceCell[]): number {
  return (cells.at(-1)?.column ?? -1) + 1;
}

/** How many lines below the names of columns may say where the names of the rows stand. */
const LOOK_BELOW = 3;

/**
 * How many cells the longest row of text lacks before the columns, as merged ones are left out of what is copied;
 * `width` is how many the line with the names has.
 */
function leftOut(width: number, below: readonly (SourceLine | undefined)[]): number {
  const lacking = below.map((line) => (line?.isLoose === true ? width - line.cells.length : 0));
  return lacking.reduce((least, one) => Math.max(0, Math.min(least, one)), width);
}

/** Where the values of a table of money begin: right of the first name of a row that is known. */
function valuesFrom(width: number, below: readonly SourceLine[]): number | undefined {
  const label = below
    .flatMap((line) => filledCells(line).slice(0, 2))
    .find(({ text }) => placedFundKey(text) !== undefined);
  if (label === undefined) return undefined;
  return label.column + label.columnSpan + leftOut(width, below);
}

/** The cells that name columns, and those left of them that name the block or its rows. */
function namesOf(kind: TableKind, filled: readonly SourceCell[], below: readonly SourceLine[]) {
  const start = isSideInFront(kind, filled) ? 1 : 0;
  const isKnown = ({ text }: SourceCell) => columnMeanings(kind, text).length > 0;
  const begin = kind === 'funds' ? valuesFrom(endOf(filled), below) : undefined;
  const isName = ({ text }: SourceCell) => isNameOfSources(text) || isSideName(text);
  const isValue = (cell: SourceCell) => isKnown(cell) || (cell.column === begin && !isName(cell));
  const known = filled.findIndex((cell, index) => index >= start && isValue(cell));
  const first = known === -1 ? filled.findIndex(isShared) : known;
  const sides = filled.slice(start, first).findLastIndex(isSide) + 1;
  const areAll = kind === 'indicators' || kind === 'rows' || (kind === 'goals' && start > 0);
  const from = areAll ? start + sides : first;
  return { names: filled.slice(from), beside: filled.slice(0, from) };
}

/**
 * 绩效指标 and 总体目标 name a block or a column: the block where columns enough stand right of them, or where
 * they reach down beside the rows and names of columns do not.
 */
function isSideInFront(kind: TableKind, [first, ...rest]: readonly SourceCell[]): boolean {
  if (first === undefined || !isSideName(first.text)) return false;
  const known = rest.filter(({ text }) => columnMeanings(kind, text).length > 0);
  const reachesDown = first.rowSpan > 1 && rest.every(({ rowSpan }) => rowSpan === 1);
  // beside two cells of a goal, of which one has a name that is not known
  if (kind === 'goals' && reachesDown && known.length > 0 && rest.length >= 2) return true;
  return (known.length >= 2 || reachesDown) && known.some(({ text }) => isAnchor(kind, text));
}

/** Left of the first known name, anything that does not name a block, or a group of rows, is a column of its own. */
function isSide({ text, rowSpan }: SourceCell): boolean {
  return isSideName(text) || rowSpan > 2 || (rowSpan > 1 && isLevelName('level1', text));
}

function namedColumn(
  cell: SourceCell,
  next: SourceCell | undefined,
  line: SourceLine,
): NamedColumn {
  const last = Math.max(line.width, cell.column + cell.columnSpan);
  return { label: cell.text, start: cell.column, end: next?.column ?? last };
}

/** A first column without a name: what the first row has between the name of the block and the others. */
function namelessColumn(
  columns: readonly NamedColumn[],
  below: SourceLine | undefined,
): NamedColumn[] {
  const first = columns[0]?.start ?? 0;
  const moved = leftOut((columns.at(-1)?.start ?? 0) + 1, [below]);
  const left = filledCells(below ?? { cells: [] });
  const cell = left.findLast(({ column }) => column + moved < first);
  if (cell === undefined || isSide(cell)) return [];
  return [{ label: '', start: cell.column + moved, end: first }];
}

/**
 * The cells of a second line of names, which are known as such, or stand below a name that several share
 * while the others reach down beside them; undefined where the next line is none.
 */
function lowerNames(
  kind: TableKind,
  upper: readonly SourceCell[],
  beside: readonly SourceCell[],
  next: SourceLine | undefined,
): SourceCell[] | undefined {
  if (kind === 'goals' || next === undefined) return undefined;
  const filled = filledCells(next);
  // a row of sums has a name of its own
  if (kind === 'funds' && filled.some(({ text }) => fundRowKey(text) === 'total')) return undefined;
  // tasks and the like: some names reach down beside what two others share
  if (kind === 'rows' && !upper.some(({ rowSpan }) => rowSpan > 1)) return undefined;
  const isKnown =
    kind !== 'rows' && filled.every(({ text }) => columnMeanings(kind, text).length > 0);
  const isBelow = areShared(upper, filled) || areShared([...beside, ...upper], filled);
  return filled.length >= 2 && (isKnown || isBelow) ? filled : undefined;
}

/**
 * The cells of a third line of names: each stands below a name of the second that several share, while the
 * others of both lines reach down beside them.
 */
function lowestNames(
  upper: readonly SourceCell[],
  lower: readonly SourceCell[],
  next: SourceLine | undefined,
): SourceCell[] | undefined {
  if (next === undefined) return undefined;
  const reaching = upper.filter(({ rowSpan }) => rowSpan > 2);
  const filled = filledCells(next);
  const areNames = filled.every(({ text }) => !/^\d/.test(text));
  const isBelow = areShared([...reaching, ...lower], filled);
  return filled.length >= 2 && areNames && isBelow ? filled : undefined;
}
