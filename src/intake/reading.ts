import type { ReadLimits } from './readLimits.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** What a reader makes of a file: what stands in it, or one sentence that says why not and what to do. */
export type Reading = { readonly document: SourceDocument } | { readonly refused: string };

/** Bytes in, values out: a reader knows no file name, no file system and no clock, and never throws. */
export type Reader = (bytes: Uint8Array, limits: ReadLimits) => Promise<Reading>;
