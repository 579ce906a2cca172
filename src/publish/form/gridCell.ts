/** One cell of a table with merged cells, at the row in which it begins. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  /** A term that is printed; else what was filled in. */
  readonly isHead: boolean;
  /** Longer texts begin at the left, everything else stands in the middle. */
  readonly isText: boolean;
}
