import { decodeText, NOT_DECODED } from '../../kind/decodeText.ts';
import type { Reading } from '../../reading.ts';
import { readText } from '../../text/readText.ts';

/** Reads a text file: copied from a page or a table, or CSV. */
export async function readPlainText(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes)?.text;
  return text === undefined ? { refused: NOT_DECODED } : { document: readText(text) };
}
