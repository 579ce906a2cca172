/** Scores that somebody else than the filer gave, a column each. */
export const REVIEW_COLUMNS = ['departmentScore', 'financeScore'] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];
