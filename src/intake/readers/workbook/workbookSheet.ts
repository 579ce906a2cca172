import type { CellValue } from './shownText.ts';

/** A sheet as the libraries give it, in one shape for all kinds of workbook; rows and columns from 0. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In reading order. */
  readonly cells: readonly WorkbookCell[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | undefined;
  /** A formula whose result the file does not hold: a person sees it computed, a reader does not. */
  readonly isUncomputed: boolean;
}

/** Both ends belong to the range. */
export interface MergedRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A workbook as a library gives it. */
export interface ReadWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /** What the file says of itself, among which a published one is marked. */
  readonly keywords: string;
}
