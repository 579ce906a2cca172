import { gzipSync } from 'node:zlib';
import type { ExplorerRowFile } from '../publish/explorer/explorerManifest.ts';
import type { PartRows } from '../publish/explorer/partRows.ts';
import { rowBlocks } from '../publish/explorer/rowBlocks.ts';
import { type BinaryFile, hashedFile } from './binaryFile.ts';

/** The rows of a part in blocks, each packed by itself, one after the other. */
export function rowFile(
  stem: string,
  { rows }: Pick<PartRows, 'rows'>,
): { readonly file: BinaryFile; readonly described: Omit<ExplorerRowFile, 'years' | 'rows'> } {
  const blocks = rowBlocks(rows).map((text) => gzipSync(text, { level: 9 }));
  const { file, described } = hashedFile(stem, 'bin', new Uint8Array(Buffer.concat(blocks)));
  return { file, described: { ...described, blocks: blocks.map(({ length }) => length) } };
}
