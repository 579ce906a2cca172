import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Column, Table } from '../table.ts';
import { findingsTable } from '../tables/findings.ts';
import { fitsTable } from '../tables/fits.ts';
import { formsTable } from '../tables/forms.ts';
import { fundsTable } from '../tables/funds.ts';
import { indicatorsTable } from '../tables/indicators.ts';
import { projectsTable } from '../tables/projects.ts';
import { budgetChangeColumn } from './budgetChange.ts';
import type { ExplorerManifest } from './explorerManifest.ts';
import type { ExplorerRow } from './explorerRow.ts';
import type { PartRows } from './partRows.ts';
import { findingColumns, indicatorColumns, orderColumn } from './queryColumns.ts';
import type { QueryColumn } from './queryTable.ts';

/** A table of the database: what its columns are, and which rows of a part are its own. */
export interface ExplorerTable<Row = never> extends Pick<Table<Row>, 'name' | 'title'> {
  readonly columns: readonly QueryColumn<Row>[];
  readonly rows: (part: PartRows) => readonly Row[];
}

/** The places of all names by pinyin. */
export interface NameRanks {
  readonly projects: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
}

/** For what depends on no name, such as titles and types. */
export const NO_RANKS: NameRanks = { projects: new Map(), indicators: new Map() };

/** Every table of the database: the columns of the CSV, and what makes queries shorter. */
export function explorerTables({ projects, indicators }: NameRanks): readonly ExplorerTable[] {
  return [
    anyTable<ProjectResult>({
      ...projectsTable,
      columns: [
        ...projectsTable.columns,
        budgetChangeColumn,
        orderColumn('name_order', '项目名称', projects, ({ project }) => project.name),
      ],
      rows: ({ results }) => results,
    }),
    anyTable<ExplorerRow>({
      ...indicatorsTable,
      columns: [
        ...indicatorColumns,
        orderColumn('indicator_order', '三级指标', indicators, ({ indicator }) => indicator.name),
      ],
      rows: ({ rows }) => rows,
    }),
    anyTable({ ...fundsTable, rows: ({ results }) => fundsTable.rows(results) }),
    anyTable({
      ...findingsTable,
      columns: findingColumns,
      rows: ({ results }) => findingsTable.rows(results),
    }),
    anyTable({ ...fitsTable, rows: ({ results }) => fitsTable.rows(results) }),
    anyTable({
      ...formsTable(),
      rows: ({ results, otherForms }) => formsTable(otherForms).rows(results),
    }),
  ];
}

/** What a share of one is counted in. */
const RATE_UNIT = '1 即 100%';

/** What the schema browser shows of the tables. */
export const TABLE_SCHEMAS: ExplorerManifest['tables'] = explorerTables(NO_RANKS).map(
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
  isRate,
}: Column<never>): ExplorerManifest['tables'][number]['columns'][number] {
  return {
    name,
    title,
    description: description.zh,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(isRate ? { unit: RATE_UNIT } : {}),
  };
}
