import type { Form } from '../../model/form.ts';
import { columnTerms } from '../../model/layouts/columnTerms.ts';
import { blockOf, type Field, type Layout } from '../../model/layouts/layout.ts';
import { plainLabel } from '../../model/plainLabel.ts';

/** Scores that somebody else than the filer gave, a column each. */
export const REVIEW_COLUMNS = ['departmentScore', 'financeScore'] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** What a form calls the score of a review: the name of its column, or of the field that holds it alone; else the official term. */
export function reviewLabel(layout: Layout, column: ReviewColumn): string {
  const ofRows = blockOf(layout, 'indicators')?.columns.find(({ key }) => key === column);
  const own = ofRows ?? fieldsOf(layout).find(({ key }) => key === column);
  return own === undefined ? columnTerms[column].term : plainLabel(own.label).replace(/[:：]$/, '');
}

/** What was given in all on review, as printed: on the line of the total, or, where that is blank, in a field above or below the tables; undefined where the form has neither. */
export function printedReview(form: Form, column: ReviewColumn): string | undefined {
  const { total, head } = form;
  const own = total?.[column] ?? undefined;
  return isReviewInTotal(form, column) ? own : (head[column] ?? own);
}

/** Whether the line of the total has what was given on review. */
export function isReviewInTotal({ total }: Form, column: ReviewColumn): boolean {
  return (total?.[column] ?? '').trim() !== '';
}

function fieldsOf({ blocks }: Layout): Field[] {
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.lines.flat() : []));
}
