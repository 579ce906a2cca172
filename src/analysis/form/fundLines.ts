import type { Form } from '../../model/form.ts';
import type { BlockOf, Column } from '../../model/layouts/layout.ts';
import { headLines, type PlacedColumn, placedColumns, rowCells } from './columnCells.ts';
import { cellId, emptyCell, type SheetCell, type SheetLine } from './formCell.ts';
import { sidedLines } from './sidedLines.ts';

/** 项目资金: the names of its columns, then a line for each source of money. */
export function fundLines(form: Form, block: BlockOf<'funds'>): SheetLine[] {
  if (block.beside !== undefined) return besideLines(form, block);
  const { funds = {} } = form;
  const { side, source, rows } = block;
  const at = side?.width ?? 0;
  const columns = placedColumns(block.columns, at + source.width);
  const corner: SheetCell =
    source.label === ''
      ? emptyCell(at, source.width)
      : {
          ...{ text: source.label, at, width: source.width, lines: 1, scope: 'col' },
          // with the unit of money in it, it is said where other names of columns are not
          rank: side === undefined ? 1 : 2,
        };
  const names = headLines(columns, 'funds');
  const heads = names.map(
    (cells, line): SheetLine => ({
      kind: 'head',
      cells: line === 0 ? [{ ...corner, lines: names.length }, ...cells] : cells,
    }),
  );
  const cells = rowCells(
    columns,
    rows.map(({ key }) => funds[key] ?? {}),
    (row) => ['funds', rows[row]?.key ?? ''],
    'funds',
  );
  const lines = rows.map(({ key, label }, index): SheetLine => {
    const id = cellId('fund', key);
    const name = { text: label, at, width: source.width, lines: 1, id, prose: true };
    const values = (cells[index] ?? []).map((cell) => ({
      ...cell,
      headers: [...(cell.headers ?? []), id],
    }));
    return { kind: 'fund', cells: [{ ...name, scope: 'row' }, ...values] };
  });
  return sidedLines([...heads, ...lines], side, 'funds');
}

/**
 * Each value stands beside its name: the column's in the first row, the row's own in those below, all in one line or so
 * many in a line. Where the paper has no corner before them, the first of the names is as much wider.
 */
function besideLines({ funds = {} }: Form, block: BlockOf<'funds'>): SheetLine[] {
  const { side, source, rows, columns, beside } = block;
  const at = side?.width ?? 0;
  const hasCorner = source.label !== '';
  const perLine = typeof beside === 'number' ? beside : columns.length;
  const inLines = inLinesOf(columns, perLine).map((own) => placedColumns(own, at + source.width));
  const lines = rows.flatMap(({ key, label }, row): SheetLine[] =>
    inLines.map((own, line) => ({
      kind: 'fund',
      cells: own.flatMap((column, place) => {
        const text = row === 0 ? column.label : label;
        const name = { key: cellId('fund', key, column.key), text };
        const before = place === 0 && !hasCorner ? source.width : 0;
        const value = { text: funds[key]?.[column.key] ?? '', path: ['funds', key, column.key] };
        const below = inLines.slice(line + 1).every((next) => next[place] === undefined);
        const height = below ? inLines.length - line : 1;
        const cells = besideCells(column, name, value, before);
        // alone on its line, it stands beside its name on a phone too
        const isAlone = own.length === 1;
        return cells.map((cell) => ({
          ...{ ...cell, lines: height },
          ...(isAlone && cell.path !== undefined ? { label: undefined } : {}),
        }));
      }),
    })),
  );
  const [first, ...others] = lines;
  if (!hasCorner || first === undefined) return sidedLines(lines, side, 'funds');
  const corner = { ...emptyCell(at, source.width), text: source.label, lines: lines.length };
  return sidedLines([{ ...first, cells: [corner, ...first.cells] }, ...others], side, 'funds');
}

function inLinesOf(columns: readonly Column[], perLine: number): Column[][] {
  return Array.from({ length: Math.ceil(columns.length / perLine) }, (_, line) =>
    columns.slice(line * perLine, (line + 1) * perLine),
  );
}

/** A name and its value, which share the width of their column and of what is before it. */
function besideCells(
  { at, width }: PlacedColumn,
  name: { readonly key: string; readonly text: string },
  value: Pick<SheetCell, 'text' | 'path'>,
  before: number,
): SheetCell[] {
  const whole = width + before;
  const labelWidth = Math.ceil(whole / 2);
  const from = at - before;
  return [
    { text: name.text, at: from, width: labelWidth, lines: 1, scope: 'row', id: name.key },
    {
      ...{ ...value, at: from + labelWidth, width: whole - labelWidth, lines: 1 },
      ...{ headers: [name.key], label: name.text.replaceAll('\n', '') },
    },
  ];
}
