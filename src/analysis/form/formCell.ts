/** One cell of the official form: text as printed, and how many columns and lines it spans. */
export interface FormCell {
  readonly text: string;
  readonly columns: number;
  readonly lines: number;
  /** What a header is the header of; absent on a cell that carries data. */
  readonly scope?: 'col' | 'row';
  /** Named where another cell refers to it. */
  readonly id?: string;
  /** The ids of its headers, where rows and columns alone do not tell. */
  readonly headers?: readonly string[];
  /** What a value is called where it does not stand under its column. */
  readonly label?: string;
  /** Of a header over several lines: its rank where cells stand one below another, 1 the highest. */
  readonly rank?: 1 | 2 | 3;
  /** Set from the left, as sentences are. */
  readonly prose?: boolean;
}

/** One line of the form; a cell that spans lines stands in the first of them only. */
export interface FormLine {
  readonly kind: 'project' | 'head' | 'fund' | 'goal' | 'indicator' | 'total';
  /** Of an indicator: its position in the form, from 1. */
  readonly seq?: number;
  readonly cells: readonly FormCell[];
}

/** A cell that the form leaves empty and no one fills in. */
export function emptyCell(): FormCell {
  return { text: '', columns: 1, lines: 1 };
}
