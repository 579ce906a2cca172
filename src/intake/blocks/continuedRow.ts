import type { TableHead } from './tableHead.ts';
import type { TableRow } from './tableRows.ts';

/**
 * The first row below names of columns that a page repeats: what is blank at its left is most likely one
 * with the cell of the page before, in doubt.
 */
export function continuedRow(row: TableRow, { columns }: TableHead): TableRow {
  const isBlank = (key: string) => {
    const cell = row.cells[key];
    return cell === 'merged' || cell === undefined || cell.text === '';
  };
  const filled = columns.findIndex(({ key }) => !isBlank(key));
  const left = columns.slice(0, Math.max(filled, 0)).map(({ key }) => key);
  const blank = left.filter((key) => row.cells[key] !== 'merged');
  const first = row.cells[columns[filled]?.key ?? ''];
  if (blank.length === 0 || typeof first !== 'object') return row;
  const doubt = {
    cells: [first],
    reading: '左边空着的格与上一页同一栏的格是一格',
    otherReading: '这几格空白',
    why: '表头在这一行上面重复了，表在这里翻页',
  };
  return {
    ...row,
    cells: { ...row.cells, ...Object.fromEntries(left.map((key) => [key, 'merged' as const])) },
    doubts: [...row.doubts, doubt],
  };
}
