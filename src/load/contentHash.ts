import { createHash } from 'node:crypto';
import { canonicalText } from '../publication/canonicalText.ts';

/** The SHA-256 of a document's content; the same however its fields are ordered and spaced. */
export function contentHash(content: unknown): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex');
}

/** The beginning of a hash, short enough to be read and compared by eye. */
export function contentFingerprint(content: unknown): string {
  return contentHash(content).slice(0, 12);
}
