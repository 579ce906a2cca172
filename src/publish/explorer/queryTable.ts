import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { Column } from '../table.ts';

/** A column of the database. */
export interface QueryColumn<Row = never> extends Column<Row> {
  /** How SQL comes to its cells from others of the row, exactly: then they take no place in the file. */
  readonly computed?: string;
}

/** A table as the database gets it: its columns with their types in SQL, and its rows. */
export interface QueryTable<Row = never> {
  readonly name: string;
  readonly columns: readonly QueryColumn<Row>[];
  readonly types: readonly string[];
  readonly rows: readonly Row[];
}

/** `CREATE TABLE` of a table in an attached database. */
export function createTableSql(table: QueryTable, database: string): string {
  const columns = table.columns.map(({ name, computed }, index) => {
    const type = table.types[index];
    return computed === undefined
      ? `"${name}" ${type}`
      : `"${name}" ${type} GENERATED ALWAYS AS (CAST(${computed} AS ${type}))`;
  });
  return `CREATE TABLE "${database}"."${table.name}" (${columns.join(', ')})`;
}

/** A table without what SQL computes: these columns are written. */
export function storedTable<Row>(table: QueryTable<Row>): QueryTable<Row> {
  const isStored = (_: unknown, index: number) => table.columns[index]?.computed === undefined;
  return {
    ...table,
    columns: table.columns.filter(isStored),
    types: table.types.filter(isStored),
  };
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
