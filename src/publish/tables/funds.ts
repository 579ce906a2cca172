import { cellValue } from '../../model/cell.ts';
import { FUND_SOURCES, type FundRow, type FundSource, type Project } from '../../model/project.ts';
import { column, type Table } from '../table.ts';
import { projectColumns } from './projectColumns.ts';

/** A row of funds.csv: one source of money of one project. */
export interface FundTableRow {
  readonly project: Project;
  readonly source: FundSource;
  readonly row: FundRow;
}

/** funds.csv: four rows a project. */
export const fundsTable: Table<FundTableRow> = {
  name: 'funds',
  title: '资金',
  description: {
    zh: '每个项目每种资金来源一行，合计在前。',
    en: 'One row per project and source of money, the total first.',
  },
  primaryKey: ['project_id', 'source'],
  rows: (results) =>
    results.flatMap(({ project }) =>
      FUND_SOURCES.map((source) => ({ project, source, row: project.funds[source] })),
    ),
  columns: [
    ...projectColumns,
    column(
      'source',
      'string',
      '资金来源',
      'total 年度资金总额、fiscal 本年财政拨款、carryover 上年结转资金、other 其他资金',
      'source of the money',
      (r) => r.source,
    ),
    column(
      'initial',
      'decimal',
      '年初预算数',
      '空 = 表上未填',
      'initial budget; empty = not stated',
      (r) => cellValue(r.row.initial),
      '万元',
    ),
    column(
      'adjusted',
      'decimal',
      '全年预算数',
      '空 = 表上未填',
      'adjusted budget; empty = not stated',
      (r) => cellValue(r.row.adjusted),
      '万元',
    ),
    column(
      'executed',
      'decimal',
      '全年执行数',
      '空 = 表上未填',
      'executed; empty = not stated',
      (r) => cellValue(r.row.executed),
      '万元',
    ),
  ],
};
