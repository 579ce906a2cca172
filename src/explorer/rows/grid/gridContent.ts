import type { Row } from './rowPages.ts';

/** What a grid shows. */
export interface GridContent {
  readonly rows: number;
  readonly head: readonly HTMLElement[];
  /** Of each column: a class for its cells, and how wide it is at least, in rem. */
  readonly classes: readonly string[];
  readonly widths: readonly number[];
  readonly row: (index: number) => Row | undefined;
  readonly cells: (row: Row) => readonly (Node | string)[];
  /** Told which rows are about to be seen. */
  readonly need: (first: number, end: number) => void;
}
