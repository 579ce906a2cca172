import type { TableColumn } from './tableColumns.ts';

const own = { isSortable: true, shown: 'always' } as const;
const more = { isSortable: true, shown: 'never' } as const;
const money = { kind: 'money', width: 5.5 } as const;

/** Every column of projects that can be chosen, in the order in which they stand; a head breaks before its unit or base. */
export const PROJECT_COLUMNS: readonly TableColumn[] = [
  { name: 'year', title: '年度', kind: 'text', width: 2.5, ...own, shown: 'several' },
  { name: 'department', title: '主管部门', kind: 'text', width: 6, ...own, shown: 'several' },
  { name: 'unit', title: '实施单位', kind: 'text', width: 9, ...more },
  { name: 'project_name', title: '项目名称', kind: 'text', width: 8, ...own },
  { name: 'initial_budget', title: '年初预算数\n（万元）', ...money, ...own },
  { name: 'adjusted_budget', title: '全年预算数\n（万元）', ...money, ...own, isKey: true },
  { name: 'executed', title: '全年执行数\n（万元）', ...money, ...own },
  {
    name: 'execution_rate_adjusted',
    title: '预算执行率\n（全年预算）',
    kind: 'rate',
    width: 6.25,
    ...own,
    isKey: true,
  },
  {
    name: 'execution_rate_initial',
    title: '预算执行率\n（年初预算）',
    kind: 'rate',
    width: 6.25,
    ...own,
  },
  { name: 'reported_score', title: '自评得分', kind: 'number', width: 5, ...own },
  { name: 'score_low', title: '复核区间\n下限', kind: 'number', width: 4, ...own },
  { name: 'score_high', title: '复核区间\n上限', kind: 'number', width: 4, ...own },
  { name: 'checkable_share', title: '可核分值占比', kind: 'rate', width: 5.5, ...more },
  { name: 'findings_error', title: '矛盾', kind: 'number', width: 3, ...own },
  { name: 'findings_warning', title: '待说明', kind: 'number', width: 4, ...more },
  { name: 'money_left_out', title: '资金未计入合计的原因', kind: 'text', width: 14, ...more },
];
