/** A cell as the database answers it: decimals as exact text, nothing as null. */
export type BlockCell = string | number | boolean | null;

/** So many rows are read at once; few enough that a page of rows that stand apart reads little. */
export const BLOCK_ROWS = 500;

/** What the table shows by itself, with which row of which project it is; other columns the database has. */
export const BLOCK_COLUMNS: readonly string[] = [
  ...['project_id', 'seq', 'year', 'department', 'project_name', 'indicator', 'target', 'actual'],
  ...['completion', 'points', 'reported_score', 'verdict'],
];
