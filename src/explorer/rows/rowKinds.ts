import type { RowsOf } from '../state/viewState.ts';
import { PROJECT_COLUMNS } from './projectColumns.ts';
import { INDICATOR_COLUMNS, type TableColumn } from './tableColumns.ts';

/** A sort of rows that the table can show. */
export interface RowKind {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /** The column that leads to what the row is about. */
  readonly linked: string;
  /** The order of rows within a year, until the reader sorts them. */
  readonly order: string;
}

/** Indicators as the explorer has them, by department, unit and project; projects from the most money on. */
export const ROW_KINDS: Readonly<Record<RowsOf, RowKind>> = {
  indicators: {
    title: '指标',
    columns: INDICATOR_COLUMNS,
    linked: 'indicator',
    order: '"row"',
  },
  projects: {
    title: '项目与资金',
    columns: PROJECT_COLUMNS,
    linked: 'project_name',
    order: 'adjusted_budget DESC NULLS LAST, project_id',
  },
};
