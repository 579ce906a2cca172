import type { Cells } from '../model/form.ts';

/** Cells that say everything, before the paper takes what it has columns for. */
export interface FullRow {
  readonly cells: Cells;
  readonly sub?: true;
  /** The number of the content's row; absent of a row that only the paper has. */
  readonly seq?: number;
}
