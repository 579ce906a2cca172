import type { Cell, CellType } from '../engine/engine.ts';

/** A column of rows to be copied or saved. */
export interface ExportColumn {
  readonly name: string;
  readonly type: CellType;
}

/** Rows as they are shown, with what must be said of them. */
export interface ExportContent {
  /** What the rows are, in Chinese. */
  readonly title: string;
  /** The name of the file without its ending, in ASCII. */
  readonly stem: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there are rows beyond these. */
  readonly capped: boolean;
  /** The filters or the statement that chose them, in words; '' where nothing was chosen. */
  readonly filters: string;
  /** The line to cite. */
  readonly source: string;
}
