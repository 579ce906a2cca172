import type { Claim, OpenDoubt } from './blocks/reading.ts';
import { documentOf } from './documentOf.ts';
import type { Doubt, Imported, ImportedDocument } from './imported.ts';
import { sourceLines } from './lines/sourceLine.ts';
import type { SourceDocument } from './sourceDocument.ts';
import { sourceUses } from './sourceUses.ts';
import { stretches } from './stretches.ts';

// A source is read as lines of cells, which are cut into documents. Each reader of a document hands back
// claims, what it made of which cell, and doubts; a cell that nobody claims becomes a doubt of its own.

/**
 * The forms, lists and reports of a file, recognised by their labels. Everything that stands in the
 * source is used, set aside with a reason, or in doubt; nothing is dropped in silence.
 */
export function importDocument(source: SourceDocument): Imported {
  const { lines, cells } = sourceLines(source);
  const documents: ImportedDocument[] = [];
  const claims: (Claim & { readonly document: number })[] = [];
  const doubts: (OpenDoubt & { readonly document?: number })[] = [];
  for (const stretch of stretches(lines)) {
    const reading = documentOf(stretch);
    const document = documents.length;
    if (reading.document !== undefined) documents.push(reading.document);
    claims.push(...reading.claims.map((claim) => ({ ...claim, document })));
    doubts.push(...reading.doubts.map((doubt) => ({ ...doubt, document })));
  }
  const { uses, doubts: all } = sourceUses(cells, claims, doubts);
  return { documents, uses, doubts: all satisfies readonly Doubt[], notices: source.notices };
}
