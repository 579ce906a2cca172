import type { DraftList } from '../imported.ts';
import { isTotalName } from '../labels/blockNames.ts';
import { headMeanings } from '../labels/headMeanings.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { isListHead } from '../stretches.ts';

export type Entry = DraftList['entries'][number];
type Key = keyof Entry;

/** A column of a list: what it is, and the cell with its name. */
export interface ListColumn {
  readonly key: Key | undefined;
  readonly cell: SourceCell;
}

/** A line of a list under its columns. */
export interface ListRow {
  readonly line: SourceLine;
  readonly columns: readonly ListColumn[];
}

/** One project: its cells by what they are, those that are blank left out. */
export type EntryCells = Partial<Record<Key, SourceCell>>;

/** The columns of a list and of each of its further tables or pages, which name them again. */
export function listTables(
  lines: readonly SourceLine[],
): { columns: readonly ListColumn[]; lines: readonly SourceLine[] }[] {
  const heads = lines.flatMap((line, at) => (isListHead(line) ? [at] : []));
  return heads.map((at, index) => ({
    columns: filledCells(lines[at] ?? { cells: [] }).map((cell) => ({
      cell,
      key: keyOf(cell.text),
    })),
    lines: lines.slice(at + 1, heads[index + 1]),
  }));
}

function keyOf(label: string): Key | undefined {
  const plain = plainLabel(label);
  if (plain === '序号') return 'seq';
  if (plain === '备注' || plain === '说明') return 'note';
  return headMeanings(label)[0] === 'name' ? 'name' : undefined;
}

/** The lines of a table of a list that are projects: those with several cells or, where none is numbered, with a name. */
export function listRows({ columns, lines }: ReturnType<typeof listTables>[number]): ListRow[] {
  const isUnder = (key: Key) => (line: SourceLine) =>
    columns.some((one) => one.key === key && cellUnder({ line, columns }, one) !== undefined);
  const inTable = lines.filter((line) => !line.isParagraph && !isSum(line));
  const areNumbered = inTable.some(isUnder('seq'));
  return inTable
    .filter((line) => filledCells(line).length > 1 || (!areNumbered && isUnder('name')(line)))
    .map((line) => ({ line, columns }));
}

export function isSum(line: SourceLine): boolean {
  return isTotalName(filledCells(line)[0]?.text ?? '');
}

/** The projects of some rows; where the names of columns stand twice, first those at the left. */
export function entriesOf(rows: readonly ListRow[]): EntryCells[] {
  const parts = rows.map((row) => halvesOf(row.columns).map((half) => entryIn(row, half)));
  const most = parts.reduce((count, { length }) => Math.max(count, length), 0);
  return Array.from({ length: most }, (_, at) => parts.flatMap((halves) => halves[at] ?? []))
    .flat()
    .filter((entry) => Object.keys(entry).length > 0);
}

function halvesOf(columns: readonly ListColumn[]): ListColumn[][] {
  const halves: ListColumn[][] = [];
  for (const column of columns) {
    if (column.key === 'seq' || halves.length === 0) halves.push([column]);
    else halves.at(-1)?.push(column);
  }
  return halves;
}

function entryIn(row: ListRow, columns: readonly ListColumn[]): EntryCells {
  const cells = columns.flatMap(({ key, cell }) => {
    const own = key === undefined ? undefined : cellUnder(row, { key, cell });
    return key === undefined || own === undefined ? [] : [[key, own] as const];
  });
  return Object.fromEntries(cells);
}

/** What stands under a column of a row: a cell that begins there, or one from further left that reaches over it. */
export function cellUnder(
  { line, columns }: ListRow,
  { cell }: ListColumn,
): SourceCell | undefined {
  const end = columns.find((one) => one.cell.column > cell.column)?.cell.column ?? Number.MAX_VALUE;
  const filled = filledCells(line);
  return (
    filled.find(({ column }) => column >= cell.column && column < end) ??
    filled.find(
      ({ column, columnSpan }) => column < cell.column && column + columnSpan > cell.column,
    )
  );
}
