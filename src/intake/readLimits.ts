/** How much of one file is read before it is refused: far above any form, far below what a machine has. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes that its packed parts may take in all once unpacked. */
  readonly unpackedBytes: number;
  /** Of a text or page, a document of Word without what makes its look: some two thousand pages. */
  readonly documentBytes: number;
  /** What the packed files of one zip may take in all once unpacked. */
  readonly zipBytes: number;
  /** Files in one zip, parts of one packed document, streams of a PDF. */
  readonly entries: number;
  /** Of one sheet or table; what lies beyond is left out with a notice. */
  readonly rows: number;
  readonly columns: number;
  /** Cells with text of one file. */
  readonly cells: number;
  /** Characters of the cells of one workbook: one text may be named by thousands of cells. */
  readonly characters: number;
  readonly pages: number;
}

export const READ_LIMITS: ReadLimits = {
  fileBytes: 50_000_000,
  unpackedBytes: 100_000_000,
  documentBytes: 12_000_000,
  zipBytes: 400_000_000,
  entries: 5_000,
  rows: 20_000,
  columns: 256,
  cells: 500_000,
  characters: 10_000_000,
  pages: 500,
};
