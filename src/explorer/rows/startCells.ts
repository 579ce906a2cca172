import type { ExplorerRow } from '../../publish/explorer/explorerRow.ts';
import { indicatorColumns } from '../../publish/explorer/queryColumns.ts';
import { cellText } from '../../publish/explorer/queryTable.ts';
import { cellWords, type TableColumn } from './tableColumns.ts';

/** A cell of a row as the live table shows it, from the row itself. */
export function startCell(
  column: TableColumn,
  row: ExplorerRow,
  labels: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const own = indicatorColumns.find(({ name }) => name === column.name);
  if (own === undefined) throw new RangeError(`no column ${column.name}`);
  return cellWords(column, cellText(own, row) ?? null, labels);
}
