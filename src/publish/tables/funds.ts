import { cellValue } from '../../model/cell.ts';
import type { FundRow, Project } from '../../model/project.ts';
import type { Table } from '../table.ts';
import { projectColumns } from './projectColumns.ts';

/** A row of funds.csv: one source of money of one project. */
export interface FundTableRow {
  readonly project: Project;
  readonly row: FundRow;
}

/** funds.csv: a row for each row of money that the form has. */
export const fundsTable: Table<FundTableRow> = {
  name: 'funds',
  title: '资金',
  description: {
    zh: '每个项目每种资金来源一行，合计在前。',
    en: 'One row per project and source of money, the total first.',
  },
  primaryKey: ['project_id', 'source'],
  rows: (results) =>
    results.flatMap(({ project }) => project.funds.rows.map((row) => ({ project, row }))),
  columns: [
    ...projectColumns,
    {
      name: 'source',
      type: 'string',
      title: '资金来源',
      description: {
        zh: 'total 年度资金总额、fiscal 本年财政拨款、carryover 上年结转资金、other 其他资金',
        en: 'source of the money',
      },
      value: (r) => r.row.key,
    },
    {
      name: 'initial',
      type: 'decimal',
      title: '年初预算数',
      description: { zh: '空 = 表上没有', en: 'initial budget; empty = not stated' },
      unit: '万元',
      value: (r) => cellValue(r.row.initial),
    },
    {
      name: 'adjusted',
      type: 'decimal',
      title: '全年预算数',
      description: { zh: '空 = 表上没有', en: 'adjusted budget; empty = not stated' },
      unit: '万元',
      value: (r) => cellValue(r.row.adjusted),
    },
    {
      name: 'executed',
      type: 'decimal',
      title: '全年执行数',
      description: { zh: '空 = 表上没有', en: 'executed; empty = not stated' },
      unit: '万元',
      value: (r) => cellValue(r.row.executed),
    },
  ],
};
