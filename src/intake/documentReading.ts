import type { Claim, OpenDoubt } from './blocks/reading.ts';
import type { ImportedDocument } from './imported.ts';

/** What the lines of a document were read as; without a document where they are none. */
export interface DocumentReading {
  readonly document?: ImportedDocument;
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
}
