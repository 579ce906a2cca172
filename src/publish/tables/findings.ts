import { type Finding, subjectName } from '../../audit/finding.ts';
import type { Project } from '../../model/project.ts';
import type { Table } from '../table.ts';
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
    {
      name: 'seq',
      type: 'integer',
      title: '指标序号',
      description: { zh: '空 = 整张表', en: 'indicator row; empty = the whole form' },
      value: ({ finding }) => finding.seq,
    },
    {
      name: 'code',
      type: 'string',
      title: '检查代码',
      description: { zh: '检查的英文名', en: 'name of the check' },
      value: ({ finding }) => finding.code,
    },
    {
      name: 'severity',
      type: 'string',
      title: '程度',
      description: { zh: 'error 矛盾、warning 待说明、info 提示', en: 'error, warning or info' },
      value: ({ finding }) => finding.severity,
    },
    {
      name: 'message',
      type: 'string',
      title: '发现',
      description: { zh: '一句话', en: 'one sentence in Chinese' },
      value: ({ finding }) => finding.message,
    },
    {
      name: 'evidence',
      type: 'string',
      title: '所据单元格',
      description: { zh: '引用的原文', en: 'the cells quoted' },
      value: ({ finding }) => finding.evidence,
    },
    {
      name: 'basis',
      type: 'string',
      title: '依据',
      description: { zh: '规则编号与来源', en: 'rule and source' },
      value: ({ finding: { basis } }) => `${basis.rule} ${basis.source}`,
    },
    {
      name: 'about',
      type: 'string',
      title: '所指',
      description: {
        zh: '所指的一格：target、actual、points、score、reason 是指标行的栏目，funds.行.栏 是项目资金，total.栏 是总分，goal 总体目标，list 项目清单，reportFigure 报告引用的数；空 = 整行或整张表',
        en: 'the cell meant: a column of the indicator row, funds.row.column, total.column, goal, list or reportFigure; empty = the whole row or form',
      },
      value: ({ finding: { about } }) => about && subjectName(about),
    },
  ],
};
