import { canonicalText } from '../disclosure/canonicalText.ts';
import { sha256 } from './sha256.ts';

/** The SHA-256 of a document's content; the same however its fields are ordered and spaced. */
export function contentHash(content: unknown): string {
  return sha256(canonicalText(content));
}

/** The beginning of a hash, short enough to be read and compared by eye. */
export function contentFingerprint(content: unknown): string {
  return contentHash(content).slice(0, 12);
}
