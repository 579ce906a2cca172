import { decodeText, NOT_DECODED } from '../../kind/decodeText.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { readText } from '../../text/readText.ts';

/** Reads a text file: copied from a page or a table, or CSV. */
export async function readPlainText(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return { refused: NOT_DECODED };
  const document = readText(text, limits);
  const cells = document.parts.reduce(
    (sum, part) => sum + (part.kind === 'grid' ? part.cells.length : 1),
    0,
  );
  return cells > limits.cells
    ? {
        refused: `文字有 ${cells} 格，超过 ${limits.cells} 格，没有读；请把需要的部分另存为一个文件`,
      }
    : { document };
}
