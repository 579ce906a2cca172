import type { OtherForms } from '../../analysis/otherForms.ts';
import type { Column, Table } from '../table.ts';
import { type PublishedForm, publishedForms } from './publishedForms.ts';

/**
 * forms.csv: what each form is and which columns its paper has; `others` are the forms that are no
 * self-evaluation of a project of the results.
 */
export function formsTable(others: readonly OtherForms[] = []): Table<PublishedForm> {
  return {
    name: 'forms',
    title: '表式',
    description: {
      zh: '每张表一行，绩效目标表和部门整体支出绩效自评表也在内：文件种类、版式，和表上有哪些栏目。',
      en: 'One row per form, target forms and department-wide forms included: what kind of document it is, its layout, and which columns its paper has.',
    },
    primaryKey: ['project_id', 'document_kind'],
    rows: (results) => publishedForms(results, others),
    columns,
  };
}

const columns: readonly Column<PublishedForm>[] = [
  {
    name: 'project_id',
    type: 'string',
    title: '项目标识',
    description: {
      zh: '见 projects；部门整体的是 年度/部门/whole，还没有自评表的项目在 projects 中没有',
      en: 'see projects, which has neither whole departments nor projects with nothing but targets',
    },
    value: (r) => r.projectId,
  },
  {
    name: 'year',
    type: 'integer',
    title: '年度',
    description: { zh: '表的年度', en: 'year of the form' },
    value: (r) => r.form.year,
  },
  {
    name: 'department_id',
    type: 'string',
    title: '部门标识',
    description: { zh: '见 projects', en: 'see projects' },
    value: (r) => r.departmentId,
  },
  {
    name: 'document_kind',
    type: 'string',
    title: '文件种类',
    description: {
      zh: 'project 项目支出绩效自评表、department 部门整体支出绩效自评表、targets 绩效目标表',
      en: 'self-evaluation of a project or of a whole department, or target form',
    },
    value: (r) => r.layout.kind,
  },
  {
    name: 'layout',
    type: 'string',
    title: '版式',
    description: { zh: '版式的标识', en: 'id of the layout' },
    value: (r) => r.layout.id,
  },
  {
    name: 'layout_name',
    type: 'string',
    title: '版式名称',
    description: { zh: '版式的名称', en: 'name of the layout' },
    value: (r) => r.layout.name,
  },
  {
    name: 'own_layout',
    type: 'boolean',
    title: '自带版式',
    description: {
      zh: '没有合用的已知版式，由表自带',
      en: 'whether the form carries its layout itself, no known one being fit',
    },
    value: (r) => typeof r.form.layout !== 'string',
  },
  has('target', '年度指标值', ({ columns: own }) => own.has('target') || own.has('value')),
  has('actual', '实际完成值', ({ columns: own }) => own.has('actual')),
  has('points', '分值', ({ columns: own }) => own.has('points')),
  has('scores', '得分', ({ columns: own }) => own.has('score')),
  has('reasons', '偏差原因', ({ columns: own }) => own.has('reason')),
  has('goals', '年度总体目标', ({ form }) => form.goals !== undefined),
  has('funds', '项目资金', ({ funds }) => funds.rows.length > 0),
  has('initial_budget', '年初预算数', ({ funds }) => funds.total.initial.kind !== 'absent'),
  has('adjusted_budget', '全年预算数', ({ funds }) => funds.total.adjusted.kind !== 'absent'),
  has('executed', '全年执行数', ({ funds }) => funds.total.executed.kind !== 'absent'),
  has('total', '总分', ({ form }) => form.total?.score !== undefined),
  has('grade', '等级', ({ form }) => typeof form.total?.grade === 'string'),
  {
    name: 'page',
    type: 'string',
    title: '网页',
    description: { zh: '刊印这张表的网页', en: 'address of the page that prints the form' },
    value: (r) => r.page,
  },
  {
    name: 'cut',
    type: 'string',
    title: '未录入的部分',
    description: {
      zh: '原表没有录全的，说明哪一部分没有录入；录全的为空',
      en: 'what of the paper was not entered, in words; empty where all was',
    },
    value: (r) => r.form.cut ?? '',
  },
];

/** Whether the paper has a place for something, filled in or not. */
function has(
  name: string,
  title: string,
  value: (form: PublishedForm) => boolean,
): Column<PublishedForm> {
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
