import { BLOCK_ROWS } from '../../publish/explorer/blockFormat.ts';
import type { ExplorerRowFile } from '../../publish/explorer/explorerManifest.ts';

/** Where a block of rows stands. */
export interface RowBlock {
  readonly file: string;
  /** Its bytes in the file, the end not included; undefined where it is the whole file. */
  readonly piece: readonly [start: number, end: number] | undefined;
  /** The number of its first row among all. */
  readonly firstRow: number;
}

/** The block that holds a row; undefined where there is no such row. */
export function blockOf(files: readonly ExplorerRowFile[], row: number): RowBlock | undefined {
  let firstRow = 0;
  for (const { file, rows, blocks } of files) {
    if (row < firstRow + rows) {
      const place = Math.floor((row - firstRow) / BLOCK_ROWS);
      const start = blocks.slice(0, place).reduce((sum, bytes) => sum + bytes, 0);
      const end = start + (blocks[place] ?? 0);
      const piece = blocks.length === 1 ? undefined : ([start, end] as const);
      return { file, piece, firstRow: firstRow + place * BLOCK_ROWS };
    }
    firstRow += rows;
  }
  return undefined;
}
