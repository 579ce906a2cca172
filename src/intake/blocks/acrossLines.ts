import { isSideName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';

/** Indicators that run across a sheet, turned so that they run down it. */
export interface AcrossLines {
  /** The names of the columns, then a line an indicator, as a table that runs down has them. */
  readonly turned: readonly SourceLine[];
  /** The name of the block left of them. */
  readonly beside: readonly SourceCell[];
  /** How many lines of the sheet they take. */
  readonly count: number;
}

const LEVELS = new Set(['level1', 'level2', 'indicator']);
const MEASURED = new Set(['target', 'value', 'actual', 'score']);

/**
 * 一级指标, 二级指标, 三级指标, 年度指标值 … below each other, each with the cells of all indicators right of it.
 * Undefined where line `at` begins no such block.
 */
export function acrossLines(lines: readonly SourceLine[], at: number): AcrossLines | undefined {
  const name = nameOf(lines[at]);
  if (name === undefined || !LEVELS.has(keyOf(name.text) ?? '')) return undefined;
  const names: SourceCell[] = [];
  const keys = new Set<string>();
  for (let next = at; next < lines.length; next += 1) {
    const cell = nameOf(lines[next]);
    const key = cell === undefined ? undefined : keyOf(cell.text);
    if (cell === undefined || key === undefined || keys.has(key)) break;
    if (cell.column !== name.column || hasOtherNames(lines[next], cell)) break;
    names.push(cell);
    keys.add(key);
  }
  const isWhole = keys.has('indicator') && [...keys].some((key) => MEASURED.has(key));
  if (!isWhole || names.length < 3) return undefined;
  const own = lines.slice(at, at + names.length);
  const beside = filledCells(own[0] ?? { cells: [] }).filter(({ column }) => column < name.column);
  return { turned: turnedLines(own, names), beside, count: names.length };
}

/** The first cell of a line of a table, or the one right of the name of the block. */
function nameOf(line: SourceLine | undefined): SourceCell | undefined {
  if (line === undefined || line.isParagraph) return undefined;
  const [first, second] = filledCells(line);
  const isBeside = first !== undefined && first.rowSpan > 2 && isSideName(first.text);
  return isBeside ? second : first;
}

function keyOf(text: string): string | undefined {
  return columnMeanings('indicators', text)[0];
}

/** Names of columns side by side are those of a table that runs down. */
function hasOtherNames(line: SourceLine | undefined, name: SourceCell): boolean {
  return filledCells(line ?? { cells: [] }).some(
    (cell) => cell.column > name.column && keyOf(cell.text) !== undefined,
  );
}

function turnedLines(own: readonly SourceLine[], names: readonly SourceCell[]): SourceLine[] {
  const from = names.reduce(
    (most, { column, columnSpan }) => Math.max(most, column + columnSpan),
    0,
  );
  const turned = own.flatMap((line, at) =>
    line.cells
      .filter(({ column }) => column >= from)
      .map((cell) => turnedCell(cell, cell.column - from + 1, at)),
  );
  const end = turned
    .filter(({ text }) => text !== '')
    .reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 1);
  const line = {
    isLoose: turned.every(({ rowSpan, columnSpan }) => rowSpan === 1 && columnSpan === 1),
    ...{ isCompact: false, isParagraph: false, isSheet: false, beginsSheet: false },
    width: names.length,
  };
  const heads = names.map((cell, at) => ({
    ...cell,
    row: 0,
    column: at,
    rowSpan: 1,
    columnSpan: 1,
  }));
  const rows = Array.from({ length: end - 1 }, (_, index) => ({
    ...line,
    cells: turned.filter(({ row }) => row === index + 1).toSorted((a, b) => a.column - b.column),
    above: turned.filter(({ row, rowSpan }) => row <= index && row + rowSpan > index + 1),
  }));
  return [{ ...line, cells: heads, above: [] }, ...rows];
}

function turnedCell(cell: SourceCell, row: number, column: number): SourceCell {
  return { ...cell, row, column, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan };
}
