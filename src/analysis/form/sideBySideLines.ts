import type { Form } from '../../model/form.ts';
import type { Block } from '../../model/layouts/layout.ts';
import { headLines, type PlacedColumn, placedColumns } from './columnCells.ts';
import { type FormPath, type SheetCell, type SheetLine, sheetOrder } from './formCell.ts';
import { oneLine } from './oneLine.ts';
import { indicatorLines } from './tableLines.ts';

/** A table of one project: the names of all columns, and its rows. */
export interface SideBySide {
  readonly head: readonly SheetLine[];
  readonly lines: readonly SheetLine[];
}

/** A column that is one cell for all indicators of the project. */
interface ProjectColumn {
  readonly column: PlacedColumn;
  readonly text: string;
  readonly path: FormPath;
  readonly prose?: true;
}

/** The blocks of a project of a table of several, from left to right: a column a field, an amount, and those of the indicators. */
export function sideBySideLines(form: Form, blocks: readonly Block[]): SideBySide {
  const own: ProjectColumn[] = [];
  let heads: SheetCell[][] = [[]];
  let lines: readonly SheetLine[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.kind === 'fields') {
      for (const { key, label, labelWidth, width } of block.lines.flat()) {
        const column = { key, label, width: labelWidth + width, at };
        own.push({ column, text: form.head[key] ?? '', path: ['head', key] });
        at += column.width;
      }
    } else if (block.kind === 'funds') {
      const row = block.rows[0]?.key ?? '';
      for (const column of placedColumns(block.columns, at)) {
        const text = form.funds?.[row]?.[column.key] ?? '';
        own.push({ column, text, path: ['funds', row, column.key] });
        at += column.width;
      }
    } else if (block.kind === 'goals') {
      for (const column of placedColumns(block.columns, at)) {
        const text = form.goals?.[0]?.[column.key] ?? '';
        own.push({ column, text, path: ['goals', 0, column.key], prose: true });
        at += column.width;
      }
    } else if (block.kind === 'indicators') {
      heads = headLines(placedColumns(block.columns, at));
      lines = movedLines(indicatorLines(form, { ...block, side: undefined }), at);
      at += block.columns.reduce((sum, { width }) => sum + width, 0);
    }
  }
  const [first = { kind: 'row', cells: [] }, ...others] = lines;
  const names = own.map(({ column }) => nameCell(column, heads.length));
  const values = own.map((one) => valueCell(one, Math.max(1, lines.length)));
  return {
    head: heads.map((cells, line) => ({
      ...{ kind: 'head', cells: line === 0 ? sheetOrder([...names, ...cells]) : cells },
    })),
    lines: [{ ...first, cells: sheetOrder([...values, ...first.cells]) }, ...others],
  };
}

function nameCell({ label, at, width }: PlacedColumn, lines: number): SheetCell {
  return { text: label, at, width, lines, scope: 'col' };
}

function valueCell({ column, text, path, prose }: ProjectColumn, lines: number): SheetCell {
  const { key, label, at, width } = column;
  const place = { text, path, at, width, lines, whole: true } as const;
  return key === 'name'
    ? { ...place, scope: 'row', rank: 1, prose: true }
    : { ...place, prose, label: oneLine(label) };
}

function movedLines(lines: readonly SheetLine[], by: number): SheetLine[] {
  return lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => ({ ...cell, at: cell.at + by })),
  }));
}
