import { decimal, subtract, toNumber } from '../../model/decimal.ts';
import type { ParquetType } from '../parquetFile.ts';
import type { TableDescription } from '../publishedTable.ts';
import { projectTables } from '../siteTables.ts';
import type { TableRecord } from '../tableRecords.ts';

/** A published row, with the key of its site and the row of its project. */
export interface HiveRow {
  readonly site: string;
  readonly row: TableRecord;
  readonly project: TableRecord | undefined;
}

/** A column in the files of a table that engines read; null and undefined are NULL. */
export interface HiveColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly value: (row: HiveRow) => string | number | boolean | null | undefined;
}

/** A table of many sites: a file a site and year, in folders by region and year. */
export interface HiveTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly HiveColumn[];
}

/** What the names of the folders say, with its type: no file repeats it. */
export const PARTITIONS = { region: 'string', year: 'integer' } as const;

/** Unique within a site only: the key of the site goes before them. */
const IDENTIFIERS = new Set(['project_id', 'lineage_id']);
/** Of the project of a row: what saves a join. */
const JOINED = new Set(['department', 'unit', 'project_name']);

const PUBLISHED = projectTables({ owner: '', region: undefined }, { results: [] });
const SITE: HiveColumn = { name: 'site', type: 'string', value: ({ site }) => site };
const PERIOD_END: HiveColumn = {
  name: 'period_end',
  type: 'date',
  value: ({ row }) => lastDayOf(Number(row.year)),
};
const POINTS_LOST: HiveColumn = { name: 'points_lost', type: 'decimal', value: pointsLost };

/** The published tables of projects, as engines read those of many sites. */
export const HIVE_TABLES: readonly HiveTable[] = PUBLISHED.map(({ name, title, columns }) => {
  const own = columns.filter((column) => !(column.name in PARTITIONS)).map(ownColumn);
  const more = name === 'indicators' ? [...joinedColumns(), POINTS_LOST] : [];
  return { name, title, columns: [SITE, ...own, ...more, PERIOD_END] };
});

/** The last day of a year, as days from 1970-01-01. */
function lastDayOf(year: number): number {
  return 365 * (year - 1969) + leapYearsTo(year) - leapYearsTo(1969) - 1;
}

function leapYearsTo(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function ownColumn({ name, type }: TableDescription['columns'][number]): HiveColumn {
  if (!IDENTIFIERS.has(name)) return { name, type, value: ({ row }) => row[name] };
  return { name, type, value: ({ site, row }) => `${site}/${row[name]}` };
}

function joinedColumns(): HiveColumn[] {
  const columns = PUBLISHED.find(({ name }) => name === 'projects')?.columns ?? [];
  const shared = columns.filter(({ name }) => JOINED.has(name));
  return shared.map(({ name, type }) => ({ name, type, value: ({ project }) => project?.[name] }));
}

function pointsLost({ row: { points, reported_score } }: HiveRow): number | undefined {
  if (typeof points !== 'number' || typeof reported_score !== 'number') return undefined;
  return toNumber(subtract(decimal(points), decimal(reported_score)));
}
