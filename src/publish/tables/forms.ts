import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Column, Table } from '../table.ts';
import { projectColumns } from './projectColumns.ts';

/** forms.csv: what each form is and which columns its paper has. */
export const formsTable: Table<ProjectResult> = {
  name: 'forms',
  title: '表式',
  description: {
    zh: '每张自评表一行：文件种类、版式，和表上有哪些栏目。',
    en: 'One row per form: what kind of document it is, its layout, and which columns its paper has.',
  },
  primaryKey: ['project_id'],
  rows: (results) => results,
  columns: [
    ...projectColumns,
    {
      name: 'department_id',
      type: 'string',
      title: '部门标识',
      description: { zh: '见 projects', en: 'see projects' },
      value: (r) => r.project.departmentId,
    },
    {
      name: 'document_kind',
      type: 'string',
      title: '文件种类',
      description: {
        zh: 'project 项目支出绩效自评表、department 部门整体支出绩效自评表、targets 绩效目标表',
        en: 'self-evaluation of a project or of a whole department, or target form',
      },
      value: (r) => r.project.layout.kind,
    },
    {
      name: 'layout',
      type: 'string',
      title: '版式',
      description: { zh: '版式的标识', en: 'id of the layout' },
      value: (r) => r.project.layout.id,
    },
    {
      name: 'layout_name',
      type: 'string',
      title: '版式名称',
      description: { zh: '版式的名称', en: 'name of the layout' },
      value: (r) => r.project.layout.name,
    },
    {
      name: 'own_layout',
      type: 'boolean',
      title: '自带版式',
      description: {
        zh: '没有合用的已知版式，由自评表自带',
        en: 'whether the form carries its layout itself, no known one being fit',
      },
      value: (r) => typeof r.project.form.layout !== 'string',
    },
    has('target', '年度指标值', ({ project }) =>
      ['target', 'value'].some((key) => project.columns.has(key)),
    ),
    has('actual', '实际完成值', ({ project }) => project.columns.has('actual')),
    has('points', '分值', ({ project }) => project.columns.has('points')),
    has('scores', '得分', ({ project }) => project.columns.has('score')),
    has('reasons', '偏差原因', ({ project }) => project.columns.has('reason')),
    has('goals', '年度总体目标', ({ project }) => project.form.goals !== undefined),
    has('funds', '项目资金', ({ project }) => project.funds.rows.length > 0),
    has('initial_budget', '年初预算数', ({ project }) => isPrinted(project, 'initial')),
    has('adjusted_budget', '全年预算数', ({ project }) => isPrinted(project, 'adjusted')),
    has('executed', '全年执行数', ({ project }) => isPrinted(project, 'executed')),
    has('total', '总分', ({ project }) => project.totalScore.kind !== 'absent'),
    has('grade', '等级', ({ project }) => project.printedGrade !== undefined),
  ],
};

/** Whether the paper has a place for something, filled in or not. */
function has(
  name: string,
  title: string,
  value: (result: ProjectResult) => boolean,
): Column<ProjectResult> {
  return {
    name: `has_${name}`,
    type: 'boolean',
    title: `有${title}`,
    description: {
      zh: `表上有没有“${title}”，不论填写与否`,
      en: `whether the form has a place for it, filled in or not`,
    },
    value,
  };
}

function isPrinted(
  { funds }: ProjectResult['project'],
  column: 'initial' | 'adjusted' | 'executed',
) {
  return funds.total[column].kind !== 'absent';
}
