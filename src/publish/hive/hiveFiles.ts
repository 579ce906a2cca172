import { decimal } from '../../model/decimal.ts';
import { type ParquetCells, parquetFile } from '../parquetFile.ts';
import type { TableRecord } from '../tableRecords.ts';
import { HIVE_TABLES, type HiveColumn, type HiveRow } from './hiveTables.ts';

/** The published rows of one site, by table. */
export interface SiteRows {
  /** Names the site among those put together. */
  readonly key: string;
  /** 行政区划代码; the key stands in for it where the site names none. */
  readonly region: string | undefined;
  readonly publisher: string;
  readonly tables: ReadonlyMap<string, readonly TableRecord[]>;
}

/** A file of the layout: `<table>/region=<region>/year=<year>/<site>.parquet`. */
export interface HiveFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The rows of a site, a file a table and year, sorted by project, so that the statistics of a file tell what it lacks. */
export function hiveFiles({ key, region = key, publisher, tables }: SiteRows): HiveFile[] {
  const projects = new Map(tables.get('projects')?.map((row) => [row.project_id, row]));
  return HIVE_TABLES.flatMap(({ name, title, columns }) => {
    const rows = (tables.get(name) ?? []).map(
      (row): HiveRow => ({ site: key, row, project: projects.get(row.project_id ?? null) }),
    );
    return [...Map.groupBy(rows, ({ row }) => row.year)].map(([year, own]) => ({
      name: `${name}/region=${region}/year=${year}/${key}.parquet`,
      rows: own.length,
      bytes: hiveBytes(columns, own.toSorted(byProject), { title, publisher }),
    }));
  });
}

function byProject({ row: a }: HiveRow, { row: b }: HiveRow): number {
  const [before, after] = [String(a.project_id), String(b.project_id)];
  return before < after ? -1 : Number(before > after);
}

function hiveBytes(
  columns: readonly HiveColumn[],
  rows: readonly HiveRow[],
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const cells = () => columns.map(({ type, value }) => rows.map((row) => stored(value(row), type)));
  return parquetFile(columns, [{ columns: cells }], notes).bytes;
}

function stored(
  value: ReturnType<HiveColumn['value']>,
  type: HiveColumn['type'],
): ParquetCells[number] {
  if (value === undefined || value === null) return null;
  if (type === 'decimal') return BigInt(decimal(Number(value)));
  if (type === 'integer') return BigInt(value);
  return value;
}
