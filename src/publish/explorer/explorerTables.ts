import type { Column } from '../table.ts';
import { findingsTable } from '../tables/findings.ts';
import { fitsTable } from '../tables/fits.ts';
import { fundsTable } from '../tables/funds.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import { projectsTable } from '../tables/projects.ts';
import type { ExplorerColumn, ExplorerManifest } from './explorerManifest.ts';
import { indicatorColumns, projectColumns } from './queryColumns.ts';

/** What the schema browser shows: each table of the database with its columns. */
export const EXPLORER_TABLES: ExplorerManifest['tables'] = [
  { ...nameOf(projectsTable), columns: projectColumns(new Map()).map(described) },
  { ...nameOf(indicatorsTable), columns: indicatorColumns.map(described) },
  { ...nameOf(fundsTable), columns: fundsTable.columns.map(described) },
  { ...nameOf(findingsTable), columns: findingsTable.columns.map(described) },
  { ...nameOf(fitsTable), columns: fitsTable.columns.map(described) },
];

function nameOf({ name, title }: { readonly name: string; readonly title: string }) {
  return { name, title };
}

function described<Row>({ name, title, description, type, unit }: Column<Row>): ExplorerColumn {
  return {
    name,
    title,
    description: description.zh,
    type,
    ...(unit === undefined ? {} : { unit }),
  };
}
