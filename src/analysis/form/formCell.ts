import type { NumberSize } from './numberSize.ts';

/** Where a cell stands in the JSON of its form: `['indicators', 3, 'score']`. */
export type FormPath = readonly (string | number)[];

/** One cell of the official form: text as printed, and where it stands on the sheet. */
export interface SheetCell {
  readonly text: string;
  /** Of a cell that a person fills in; absent where the layout prints it. */
  readonly path?: FormPath | undefined;
  /** What the layout prints in the same cell before what is filled in: 项目名称：. */
  readonly before?: string | undefined;
  /** Where it begins and how wide it is, in digits of body size from the left edge of the sheet. */
  readonly at: number;
  readonly width: number;
  /** How many lines it spans. */
  readonly lines: number;
  /** What a header is the header of; absent on a cell that carries data. */
  readonly scope?: 'col' | 'row' | undefined;
  /** Named where another cell refers to it. */
  readonly id?: string | undefined;
  /** The ids of its headers, where rows and columns alone do not tell. */
  readonly headers?: readonly string[] | undefined;
  /** What a value is called where it does not stand under its column. */
  readonly label?: string | undefined;
  /** Of a header over several lines: its rank where cells stand one below another, 1 the highest. */
  readonly rank?: 1 | 2 | 3 | undefined;
  /** Set from the left, as sentences are. */
  readonly prose?: boolean | undefined;
  /** Of the project, beside all its indicators: where cells stand one below another, it stands before them. */
  readonly whole?: true;
  /** Of the name of several blocks in a table below the one in which it begins: one cell where both are one table. */
  readonly goesOn?: true;
}

/** One line of the form; a cell that spans lines stands in the first of them only. */
export interface SheetLine {
  readonly kind: 'fields' | 'head' | 'fund' | 'goal' | 'row' | 'indicator' | 'total' | 'text';
  /** Of an indicator: its position in the form, from 1. */
  readonly seq?: number;
  readonly cells: readonly SheetCell[];
}

/** A cell that knows how many columns of its table it takes. */
export interface FormCell extends SheetCell {
  readonly columns: number;
  /** How large it is printed; absent in the size of the body. */
  readonly size?: Exclude<NumberSize, 'body'>;
}

/** A line whose cells know their columns. */
export interface FormLine extends SheetLine {
  readonly cells: readonly FormCell[];
}

/** A cell that the form leaves empty and no one fills in. */
export function emptyCell(at: number, width: number): SheetCell {
  return { text: '', at, width, lines: 1 };
}

/** Cells of one line from left to right. */
export function sheetOrder(cells: readonly SheetCell[]): SheetCell[] {
  return cells.toSorted((a, b) => a.at - b.at);
}

/** Ids within a page, on which one form stands. */
export function cellId(...names: readonly string[]): string {
  return ['form', ...names].join('-');
}
