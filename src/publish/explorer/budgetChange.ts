import type { ProjectResult } from '../../analysis/projectResult.ts';
import { cellValue } from '../../model/cell.ts';
import type { QueryColumn } from './queryTable.ts';

/** What became of a budget during the year. */
export const BUDGET_CHANGES = ['调增', '调减', '没有调整'] as const;
export type BudgetChange = (typeof BUDGET_CHANGES)[number];

/** Which it was of a project; undefined where its form does not print both budgets. */
export function budgetChange({ project }: ProjectResult): BudgetChange | undefined {
  const { total } = project.funds;
  const [initial, adjusted] = [cellValue(total.initial), cellValue(total.adjusted)];
  if (initial === undefined || adjusted === undefined) return undefined;
  if (initial === adjusted) return '没有调整';
  return adjusted > initial ? '调增' : '调减';
}

/** The same in the database. */
export const budgetChangeColumn: QueryColumn<ProjectResult> = {
  name: 'budget_change',
  type: 'string',
  title: '年中预算调整',
  description: {
    zh: '调增、调减、没有调整；两个预算数不全则为空',
    en: 'raised, cut or unchanged during the year; empty where a budget is missing',
  },
  value: budgetChange,
  computed:
    "CASE WHEN adjusted_budget > initial_budget THEN '调增' WHEN adjusted_budget < initial_budget THEN '调减' WHEN adjusted_budget = initial_budget THEN '没有调整' END",
};
