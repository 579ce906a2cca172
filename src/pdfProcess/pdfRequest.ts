import type { ReadLimits } from '../intake/readLimits.ts';

/** What the process that reads PDFs is asked; it answers with a `Reading`, or undefined where the file is broken. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}
