import type { FormPath } from '../../analysis/form/formCell.ts';

/** One cell of a table with merged cells, at the row in which it begins. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  /** Where it stands in the form; absent where the layout prints it. */
  readonly path?: FormPath | undefined;
  /** What is printed over or beside it, without line breaks. */
  readonly label?: string | undefined;
  /** A term that is printed; else what was filled in. */
  readonly isHead: boolean;
  /** Longer texts begin at the left, everything else stands in the middle. */
  readonly isText: boolean;
}
