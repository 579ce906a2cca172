import type { Grid, GridCell } from '../../sourceDocument.ts';
import { pageLines } from './pageLines.ts';
import type { PageText } from './pdfPages.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';

/** A ruled table as a grid: to each box the texts whose middle lies in it, line by line. */
export function ruledGrid({ cells }: RuledTable, texts: readonly PageText[], name: string): Grid {
  const ordinals = new Map<number, number>();
  const read = cells.map((box): GridCell => {
    const ordinal = (ordinals.get(box.row) ?? 0) + 1;
    ordinals.set(box.row, ordinal);
    const { row, column, rowSpan, columnSpan } = box;
    const lines = pageLines(texts.filter((text) => isWithin(text, box)));
    const text = lines.map((line) => line.map((segment) => segment.text).join(' ')).join('\n');
    return { row, column, rowSpan, columnSpan, text, address: `第${row + 1}行第${ordinal}格` };
  });
  const rows = cells.reduce((most, box) => Math.max(most, box.row + box.rowSpan), 0);
  const columns = cells.reduce((most, box) => Math.max(most, box.column + box.columnSpan), 0);
  return { kind: 'grid', name, rows, columns, cells: read };
}

/** Whether the middle of a text lies in a box. */
export function isWithin(
  { left, right, bottom, height }: PageText,
  box: Pick<RuledCell, 'bottom' | 'top'> & Partial<Pick<RuledCell, 'left' | 'right'>>,
): boolean {
  const [x, y] = [(left + right) / 2, bottom + height / 3];
  return (
    x >= (box.left ?? Number.NEGATIVE_INFINITY) &&
    x < (box.right ?? Number.POSITIVE_INFINITY) &&
    y >= box.bottom &&
    y < box.top
  );
}
