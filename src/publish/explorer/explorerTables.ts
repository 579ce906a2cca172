import type { Column, Table } from '../table.ts';
import { findingsTable } from '../tables/findings.ts';
import { fitsTable } from '../tables/fits.ts';
import { fundsTable } from '../tables/funds.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import { projectsTable } from '../tables/projects.ts';
import type { ExplorerManifest } from './explorerManifest.ts';
import type { PartRows } from './partRows.ts';
import { indicatorColumns, projectColumns } from './queryColumns.ts';

/** A table of the database: what its columns are, and which rows of a part are its own. */
export interface ExplorerTable<Row = never> extends Pick<Table<Row>, 'name' | 'title' | 'columns'> {
  readonly rows: (part: PartRows) => readonly Row[];
}

/** Every table of the database; `nameRanks` are the places of all projects' names by pinyin. */
export function explorerTables(nameRanks: ReadonlyMap<string, number>): readonly ExplorerTable[] {
  return [
    anyTable({
      ...projectsTable,
      columns: projectColumns(nameRanks),
      rows: ({ results }) => results,
    }),
    anyTable({ ...indicatorsTable, columns: indicatorColumns, rows: ({ rows }) => rows }),
    anyTable({ ...fundsTable, rows: ({ results }) => fundsTable.rows(results) }),
    anyTable({ ...findingsTable, rows: ({ results }) => findingsTable.rows(results) }),
    anyTable({ ...fitsTable, rows: ({ results }) => fitsTable.rows(results) }),
  ];
}

/** What the schema browser shows of the tables. */
export const TABLE_SCHEMAS: ExplorerManifest['tables'] = explorerTables(new Map()).map(
  ({ name, title, columns }) => ({ name, title, columns: columns.map(described) }),
);

/** A table whose columns take its own rows, whatever these are. */
function anyTable<Row>({ name, title, columns, rows }: ExplorerTable<Row>): ExplorerTable {
  return { name, title, columns, rows } as unknown as ExplorerTable;
}

function described({
  name,
  title,
  description,
  type,
  unit,
}: Column<never>): ExplorerManifest['tables'][number]['columns'][number] {
  return {
    name,
    title,
    description: description.zh,
    type,
    ...(unit === undefined ? {} : { unit }),
  };
}
