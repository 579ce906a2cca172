import type { Correction } from '../analysis/disclosure/corrections.ts';
import type { OtherForms } from '../analysis/otherForms.ts';
import { type AnyTable, publishedTable, type TableDescription } from './publishedTable.ts';
import { correctionsTable } from './tables/corrections.ts';
import { findingsTable } from './tables/findings.ts';
import { fitsTable } from './tables/fits.ts';
import { formsTable } from './tables/forms.ts';
import { fundsTable } from './tables/funds.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { projectsTable } from './tables/projects.ts';

/**
 * Every published table of the projects, in the order of the contract; `others` are the forms that are
 * published beside theirs.
 */
export function tablesWith(others: readonly OtherForms[]): readonly AnyTable[] {
  return [
    publishedTable(projectsTable),
    publishedTable(indicatorsTable),
    publishedTable(fundsTable),
    publishedTable(findingsTable),
    publishedTable(fitsTable),
    publishedTable(formsTable(others)),
  ];
}

/** The tables of projects alone. */
export const TABLES: readonly AnyTable[] = tablesWith([]);

/** What was corrected, which no project has by itself. */
export const CORRECTIONS: AnyTable<readonly Correction[]> = publishedTable(correctionsTable);

/** Every published table, as dictionaries describe them. */
export const ALL_TABLES: readonly TableDescription[] = [...TABLES, CORRECTIONS];
