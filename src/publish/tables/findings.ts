import type { Finding } from '../../audit/finding.ts';
import type { Project } from '../../model/project.ts';
import { column, type Table } from '../table.ts';
import { projectColumns } from './projectColumns.ts';

/** A row of findings.csv: a finding with the project that it is about. */
export interface FindingRow {
  readonly project: Project;
  readonly finding: Finding;
}

/** findings.csv: a row a finding. */
export const findingsTable: Table<FindingRow> = {
  name: 'findings',
  title: '检查发现',
  description: { zh: '每条检查发现一行。', en: 'One row per finding of the audit.' },
  primaryKey: [],
  rows: (results) =>
    results.flatMap(({ project, findings }) => findings.map((finding) => ({ project, finding }))),
  columns: [
    ...projectColumns,
    column(
      'seq',
      'integer',
      '指标序号',
      '空 = 整张表',
      'indicator row; empty = the whole form',
      ({ finding }) => finding.seq,
    ),
    column(
      'code',
      'string',
      '检查代码',
      '检查的英文名',
      'name of the check',
      ({ finding }) => finding.code,
    ),
    column(
      'severity',
      'string',
      '程度',
      'error 矛盾、warning 待说明、info 提示',
      'error, warning or info',
      ({ finding }) => finding.severity,
    ),
    column(
      'message',
      'string',
      '发现',
      '一句话',
      'one sentence in Chinese',
      ({ finding }) => finding.message,
    ),
    column(
      'evidence',
      'string',
      '所据单元格',
      '引用的原文',
      'the cells quoted',
      ({ finding }) => finding.evidence,
    ),
    column(
      'basis',
      'string',
      '依据',
      '规则编号与来源',
      'rule and source',
      ({ finding: { basis } }) => `${basis.rule} ${basis.source}`,
    ),
  ],
};
