import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Column } from '../table.ts';

/** A table as the database gets it: its columns with their types in SQL, and its rows. */
export interface QueryTable<Row = never> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly types: readonly string[];
  readonly rows: readonly Row[];
}

/** `CREATE TABLE` of a table in an attached database. */
export function createTableSql(table: QueryTable, database: string): string {
  const columns = table.columns.map(({ name }, index) => `"${name}" ${table.types[index]}`);
  return `CREATE TABLE "${database}"."${table.name}" (${columns.join(', ')})`;
}

/** Rows as CSV without a head, every text quoted, NULL as nothing. */
export function rowsCsv<Row>({ columns, rows }: QueryTable<Row>, from: number, to: number): string {
  const lines = rows
    .slice(from, to)
    .map((row) => columns.map((column) => quoted(cellText(column, row))).join(','));
  return `${lines.join('\n')}\n`;
}

/** A cell as text; undefined is NULL, as an empty cell of the published CSV is absent. */
export function cellText<Row>({ type, value }: Column<Row>, row: Row): string | undefined {
  const cell = value(row);
  if (cell === undefined || cell === '') return undefined;
  return type === 'decimal' ? formatDecimal(cell as Decimal) : String(cell);
}

function quoted(cell: string | undefined): string {
  return cell === undefined ? '' : `"${cell.replaceAll('"', '""')}"`;
}
