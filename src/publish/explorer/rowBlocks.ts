import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Column } from '../table.ts';
import { BLOCK_COLUMNS, BLOCK_ROWS, type BlockCell } from './blockFormat.ts';
import type { ExplorerRow } from './explorerRow.ts';
import { indicatorColumns } from './queryColumns.ts';

/**
 * Rows in blocks that can be read one by one, so that rows show without a database: each a JSON array of the
 * columns of the format, and each of these an array of cells, as columns pack better than rows.
 */
export function rowBlocks(rows: readonly ExplorerRow[]): string[] {
  const columns = BLOCK_COLUMNS.map(columnOf);
  return Array.from({ length: Math.ceil(rows.length / BLOCK_ROWS) }, (_, index) => {
    const own = rows.slice(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS);
    return JSON.stringify(columns.map((column) => own.map((row) => blockCell(column, row))));
  });
}

function columnOf(name: string): Column<ExplorerRow> {
  const column = indicatorColumns.find((own) => own.name === name);
  if (column === undefined) throw new RangeError(`no column ${name}`);
  return column;
}

function blockCell({ type, value }: Column<ExplorerRow>, row: ExplorerRow): BlockCell {
  const cell = value(row);
  if (cell === undefined || cell === '') return null;
  return type === 'decimal' ? formatDecimal(cell as Decimal) : (cell as BlockCell);
}
