import { columnTerms } from '../model/layouts/columnTerms.ts';
import { blockOf, type Layout } from '../model/layouts/layout.ts';

/** Scores that somebody else than the filer gave, a column each. */
export const REVIEW_COLUMNS = ['departmentScore', 'financeScore'] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** What a form calls the column; the official term where its indicators have none. */
export function reviewLabel(layout: Layout, column: ReviewColumn): string {
  const own = blockOf(layout, 'indicators')?.columns.find(({ key }) => key === column)?.label;
  return own?.replaceAll('\n', '') ?? columnTerms[column].term;
}
