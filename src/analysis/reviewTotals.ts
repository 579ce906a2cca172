import {
  isReviewInTotal,
  printedReview,
  REVIEW_COLUMNS,
  reviewLabel,
} from '../audit/rows/reviewColumns.ts';
import { cellValue, parsePointsCell } from '../model/cell.ts';
import type { Project } from '../model/project.ts';

/** What somebody else than the filer scored a form in all, as it prints it beside its own total or below its tables. */
export interface ReviewTotal {
  /** What the form calls it: 财政审核评分. */
  readonly label: string;
  readonly text: string;
  /** Whether it stands on the line of the total; else in a field of its own. */
  readonly isInTotal: boolean;
  /** Whether the text is a number of points. */
  readonly isScore: boolean;
}

/** The totals of the department's and of the finance bureau's review; none where the form prints none. */
export function reviewTotals({ form, layout }: Pick<Project, 'form' | 'layout'>): ReviewTotal[] {
  return REVIEW_COLUMNS.flatMap((column) => {
    const text = printedReview(form, column)?.trim() ?? '';
    if (text === '') return [];
    const isScore = cellValue(parsePointsCell(text)) !== undefined;
    const isInTotal = isReviewInTotal(form, column);
    return [{ label: reviewLabel(layout, column), text, isScore, isInTotal }];
  });
}
