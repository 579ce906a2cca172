import type { Correction } from '../analysis/disclosure/corrections.ts';
import type { OtherForms } from '../analysis/otherForms.ts';
import { type AnyTable, publishedTable, type TableDescription } from './publishedTable.ts';
import type { Table } from './table.ts';
import { correctionsTable } from './tables/corrections.ts';
import { findingsTable } from './tables/findings.ts';
import { fitsTable } from './tables/fits.ts';
import { formsTable } from './tables/forms.ts';
import { fundsTable } from './tables/funds.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { projectsTable } from './tables/projects.ts';
import { type Publisher, publisherColumns } from './tables/publisherColumns.ts';

/**
 * Every published table of the projects of a site, in the order of the contract; `others` are the forms that
 * are published beside theirs.
 */
export function siteTables(
  publisher: Publisher,
  others: readonly OtherForms[] = [],
): readonly AnyTable[] {
  const published = <Row>(table: Table<Row>) => publishedTable(withPublisher(table, publisher));
  return [
    published(projectsTable),
    published(indicatorsTable),
    published(fundsTable),
    published(findingsTable),
    published(fitsTable),
    published(formsTable(others)),
  ];
}

/** What was corrected, which no project has by itself. */
export function siteCorrections(publisher: Publisher): AnyTable<readonly Correction[]> {
  return publishedTable(withPublisher(correctionsTable, publisher));
}

const ANYONE: Publisher = { owner: '', region: undefined };

/** Every published table, as dictionaries describe them. */
export const ALL_TABLES: readonly TableDescription[] = [
  ...siteTables(ANYONE),
  siteCorrections(ANYONE),
];

function withPublisher<Row, Source>(
  table: Table<Row, Source>,
  publisher: Publisher,
): Table<Row, Source> {
  return { ...table, columns: [...table.columns, ...publisherColumns(publisher)] };
}
