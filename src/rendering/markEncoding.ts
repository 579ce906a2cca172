import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = Buffer.from('\uFEFF');

/**
 * Begins every style and script of a folder with the mark of UTF-8, where it is more than ASCII; pages are drawn
 * with it (`layouts/Page.astro`). A host may say of all texts that they are in GBK or ISO-8859-1, which outranks
 * what a page says of itself; the mark outranks the host (Encoding Standard, “decode”). Data have none but CSV:
 * readers of JSON stumble over it, and browsers read it as UTF-8 whatever is said.
 */
export function markEncoding(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:css|js)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const isMarked = bytes.subarray(0, MARK.length).equals(MARK);
    if (!isMarked && !isAscii(bytes))
      writeFileSync(join(folder, name), Buffer.concat([MARK, bytes]));
  }
}
