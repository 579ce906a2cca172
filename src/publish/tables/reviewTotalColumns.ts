import type { ProjectResult } from '../../analysis/projectResult.ts';
import {
  printedReview,
  REVIEW_COLUMNS,
  type ReviewColumn,
} from '../../audit/rows/reviewColumns.ts';
import type { Column } from '../table.ts';

/** What projects.csv has of totals that somebody else than the filer gave: beside reported_score, never in it. */
export const reviewTotalColumns: readonly Column<ProjectResult>[] = REVIEW_COLUMNS.map(reviewTotal);

function reviewTotal(column: ReviewColumn): Column<ProjectResult> {
  const isFinance = column === 'financeScore';
  return {
    name: isFinance ? 'finance_score' : 'department_score',
    type: 'string',
    title: isFinance ? '财政评分' : '主管部门评分',
    description: {
      zh: '自评表总分一行或表上单独一格所印原文；没有这一栏或空白则为空',
      en: 'as the form prints it on the line of its total or in a field of its own; empty where it has neither or left it blank',
    },
    value: (r) => printedReview(r.project.form, column)?.trim() || undefined,
  };
}
