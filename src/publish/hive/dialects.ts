import type { ParquetType } from '../parquetFile.ts';
import { type HiveTable, PARTITIONS } from './hiveTables.ts';

/** How an engine writes what no standard settles, and how it learns of the tables. */
export interface Dialect {
  readonly id: 'duckdb' | 'trino' | 'spark';
  /** Stands before and after a name. */
  readonly quote: '"' | '`';
  readonly types: Readonly<Record<ParquetType, string>>;
  readonly median: (of: string) => string;
  /** The statement that makes the tables in a folder known; `address` of that folder, without a slash at the end. */
  readonly define: (table: HiveTable, address: string) => string;
}

const TYPES = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DECIMAL(18, 6)',
  boolean: 'BOOLEAN',
  date: 'DATE',
} as const;

const DUCKDB: Dialect = {
  id: 'duckdb',
  quote: '"',
  types: TYPES,
  median: (of) => `median(${of})`,
  define: ({ name }, address) => `CREATE OR REPLACE VIEW ${name} AS
SELECT * FROM read_parquet('${address}/${name}/*/*/*.parquet',
  hive_partitioning = true, hive_types = {'region': VARCHAR, 'year': BIGINT}, union_by_name = true);`,
};

const TRINO: Dialect = {
  id: 'trino',
  quote: '"',
  types: TYPES,
  median: (of) => `approx_percentile(${of}, 0.5)`,
  define: (table, address) => `CREATE TABLE ${table.name} (
${columnLines(TRINO, table)}
) WITH (
  external_location = '${address}/${table.name}',
  format = 'PARQUET',
  partitioned_by = ARRAY['region', 'year']
);
CALL system.sync_partition_metadata(CURRENT_SCHEMA, '${table.name}', 'FULL');`,
};

const SPARK: Dialect = {
  id: 'spark',
  quote: '`',
  types: { ...TYPES, string: 'STRING' },
  median: (of) => `median(${of})`,
  define: (table, address) => `CREATE TABLE ${table.name} (
${columnLines(SPARK, table)}
) USING parquet
PARTITIONED BY (region, year)
LOCATION '${address}/${table.name}';
MSCK REPAIR TABLE ${table.name};`,
};

/** The engines for which statements are written. */
export const DIALECTS: readonly Dialect[] = [DUCKDB, TRINO, SPARK];

/** What is not the same everywhere: texts and comments are passed over, names and three words are not. */
const DIFFERING =
  /'(?:[^']|'')*'|--[^\n]*|"(?<name>[^"]+)"|\bmedian\((?<of>[^()]*)\)|\bAS VARCHAR\b/gu;

/** A statement as it is written for DuckDB, in the words of another engine. */
export function inDialect(sql: string, { quote, median, types }: Dialect): string {
  return sql.replaceAll(DIFFERING, (found, ...rest) => {
    const { name, of } = rest.at(-1) as { name?: string; of?: string };
    if (name !== undefined) return `${quote}${name}${quote}`;
    if (of !== undefined) return median(of);
    return found === 'AS VARCHAR' ? `AS ${types.string}` : found;
  });
}

function columnLines({ types, quote }: Dialect, { columns }: HiveTable): string {
  const partitions = Object.entries(PARTITIONS).map(([name, type]) => ({ name, type }));
  return [...columns, ...partitions]
    .map(({ name, type }) => `  ${quote}${name}${quote} ${types[type]}`)
    .join(',\n');
}
