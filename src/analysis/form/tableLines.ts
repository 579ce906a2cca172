import type { Form } from '../../model/form.ts';
import type { BlockOf } from '../../model/layouts/layout.ts';
import { headLines, placedColumns, rowCells } from './columnCells.ts';
import { emptyCell, type SheetCell, type SheetLine } from './formCell.ts';
import { sidedLines } from './sidedLines.ts';

/** 年度总体目标: what was expected beside what was done, a line a goal. */
export function goalLines({ goals = [] }: Form, block: BlockOf<'goals'>): SheetLine[] {
  const columns = placedColumns(block.columns, block.side?.width ?? 0);
  const heads = headLines(columns, 'goals').map((cells): SheetLine => ({ kind: 'head', cells }));
  const lines = rowCells(columns, goals, (row) => ['goals', row], 'goals').map(
    (cells): SheetLine => ({
      kind: 'goal',
      cells: cells.map((cell) => ({ ...cell, prose: true })),
    }),
  );
  return sidedLines([...heads, ...lines], block.side, 'goals');
}

/** Any other table of the form, below its name where that does not stand at the side. */
export function otherTableLines({ tables = {} }: Form, block: BlockOf<'rows'>): SheetLine[] {
  const { key, label, side } = block;
  const columns = placedColumns(block.columns, side?.width ?? 0);
  const heads = headLines(columns, key).map((cells): SheetLine => ({ kind: 'head', cells }));
  const lines = rowCells(columns, tables[key] ?? [], (row) => ['tables', key, row], key).map(
    (cells): SheetLine => ({ kind: 'row', cells }),
  );
  if (side !== undefined || label === '') return sidedLines([...heads, ...lines], side, key);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const name: SheetCell = { text: label, at: 0, width, lines: 1, scope: 'row', rank: 1 };
  return [{ kind: 'head', cells: [name] }, ...heads, ...lines];
}

/** The names of the columns of 绩效指标; the block's name stands in the cell below the open corner. */
export function indicatorHead(block: BlockOf<'indicators'>): SheetLine[] {
  const { side } = block;
  const heads = headLines(placedColumns(block.columns, side?.width ?? 0));
  const [first = [], ...rest] = heads;
  const corner = side === undefined ? [] : [{ ...emptyCell(0, side.width), lines: heads.length }];
  return [[...corner, ...first], ...rest].map((cells): SheetLine => ({ kind: 'head', cells }));
}

/** One line an indicator, with the merged cells that begin on it; the first carries the block's name. */
export function indicatorLines(
  { indicators = [] }: Form,
  { side, columns }: BlockOf<'indicators'>,
): SheetLine[] {
  const rows = indicators.map(({ sub: _, ...cells }) => cells);
  const lines = rowCells(placedColumns(columns, side?.width ?? 0), rows, (row) => [
    'indicators',
    row,
  ]).map((cells, index): SheetLine => ({ kind: 'indicator', seq: index + 1, cells }));
  return sidedLines(lines, side, 'indicators');
}
