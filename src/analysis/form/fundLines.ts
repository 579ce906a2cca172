import type { Form } from '../../model/form.ts';
import type { BlockOf } from '../../model/layouts/layout.ts';
import { headLines, oneLine, type PlacedColumn, placedColumns } from './columnCells.ts';
import { cellId, emptyCell, type SheetCell, type SheetLine } from './formCell.ts';
import { sidedLines } from './sidedLines.ts';

/** 项目资金: the names of its columns, then a line for each source of money. */
export function fundLines({ funds = {} }: Form, block: BlockOf<'funds'>): SheetLine[] {
  const { side, source, rows, beside } = block;
  const at = side?.width ?? 0;
  const columns = placedColumns(block.columns, at + source.width);
  const corner: SheetCell =
    source.label === ''
      ? emptyCell(at, source.width)
      : { text: source.label, at, width: source.width, lines: 1, scope: 'col' };
  const [names = [], ...more] = headLines(columns, 'funds');
  const heads: SheetLine[] = [[{ ...corner, lines: 1 + more.length }, ...names], ...more].map(
    (cells) => ({ kind: 'head', cells }),
  );
  const lines = rows.map(({ key, label }): SheetLine => {
    const id = cellId('fund', key);
    const name = { text: label, at, width: source.width, lines: 1, id, prose: true };
    const values = columns.map((column) => fundCell(column, funds[key]?.[column.key] ?? '', id));
    return { kind: 'fund', cells: [{ ...name, scope: 'row' }, ...values] };
  });
  return sidedLines(beside === true ? lines : [...heads, ...lines], side, 'funds');
}

function fundCell({ key, label, at, width }: PlacedColumn, text: string, row: string): SheetCell {
  const headers = [cellId('funds'), row, cellId('funds', key)];
  return { text, at, width, lines: 1, label: oneLine(label), headers };
}
