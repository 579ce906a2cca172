import type { Form } from '../../model/form.ts';
import type { BlockOf } from '../../model/layouts/layout.ts';
import { headLines, oneLine, type PlacedColumn, placedColumns } from './columnCells.ts';
import { cellId, emptyCell, type SheetCell, type SheetLine } from './formCell.ts';
import { sidedLines } from './sidedLines.ts';

/** 项目资金: the names of its columns, then a line for each source of money. */
export function fundLines(form: Form, block: BlockOf<'funds'>): SheetLine[] {
  if (block.beside === true) return besideLines(form, block);
  const { funds = {} } = form;
  const { side, source, rows } = block;
  const at = side?.width ?? 0;
  const columns = placedColumns(block.columns, at + source.width);
  const corner: SheetCell =
    source.label === ''
      ? emptyCell(at, source.width)
      : { text: source.label, at, width: source.width, lines: 1, scope: 'col' };
  const names = headLines(columns, 'funds');
  const heads = names.map(
    (cells, line): SheetLine => ({
      kind: 'head',
      cells: line === 0 ? [{ ...corner, lines: names.length }, ...cells] : cells,
    }),
  );
  const lines = rows.map(({ key, label }): SheetLine => {
    const id = cellId('fund', key);
    const name = { text: label, at, width: source.width, lines: 1, id, prose: true };
    const values = columns.map((column) => fundCell(column, funds[key]?.[column.key] ?? '', id));
    return { kind: 'fund', cells: [{ ...name, scope: 'row' }, ...values] };
  });
  return sidedLines([...heads, ...lines], side, 'funds');
}

/** Each value stands beside its name: the column's in the first line, the row's own in those below. */
function besideLines({ funds = {} }: Form, block: BlockOf<'funds'>): SheetLine[] {
  const { side, source, rows } = block;
  const at = side?.width ?? 0;
  const columns = placedColumns(block.columns, at + source.width);
  const lines = rows.map(({ key, label }, row): SheetLine => {
    const corner = { ...emptyCell(at, source.width), text: source.label, lines: rows.length };
    const pairs = columns.flatMap((column) => {
      const text = row === 0 ? column.label : label;
      return besideCells(column, text, funds[key]?.[column.key] ?? '');
    });
    return { kind: 'fund', cells: row === 0 ? [corner, ...pairs] : pairs };
  });
  return sidedLines(lines, side, 'funds');
}

/** A name and its value, which share the width of their column. */
function besideCells({ at, width }: PlacedColumn, label: string, text: string): SheetCell[] {
  const labelWidth = Math.ceil(width / 2);
  return [
    { text: label, at, width: labelWidth, lines: 1, scope: 'row' },
    { text, at: at + labelWidth, width: width - labelWidth, lines: 1, label: oneLine(label) },
  ];
}

function fundCell({ key, label, at, width }: PlacedColumn, text: string, row: string): SheetCell {
  const headers = [cellId('funds'), row, cellId('funds', key)];
  return { text, at, width, lines: 1, label: oneLine(label), headers };
}
