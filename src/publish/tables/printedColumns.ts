import type { RowScore } from '../../scoring/rowScore.ts';
import type { Column } from '../table.ts';

/** What indicators.csv has of the columns that only some forms have, as printed. */
export const printedColumns: readonly Column<Pick<RowScore, 'indicator'>>[] = [
  printed('printed_completion', '所印完成率', 'completionRate'),
  printed('printed_coefficient', '所印得分系数', 'coefficient'),
  printed('department_score', '主管部门评分', 'departmentScore'),
  printed('finance_score', '财政评分', 'financeScore'),
  printed('last_actual', '上年完成值', 'lastActual'),
];

function printed(name: string, title: string, key: string): Column<Pick<RowScore, 'indicator'>> {
  return {
    name,
    type: 'string',
    title,
    description: {
      zh: '自评表所印原文；没有这一栏或空白则为空',
      en: 'as printed; empty where the form has no such column or left it blank',
    },
    value: (r) => r.indicator.cells[key]?.toString().trim() || undefined,
  };
}
