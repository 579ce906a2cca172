// Rows that the facets name can be shown before there is a database: each stands in a small block of a file
// that is read in pieces. Where that cannot be, the database answers instead.

import { BLOCK_COLUMNS } from '../../publish/explorer/blockFormat.ts';
import type { ExplorerRowFile } from '../../publish/explorer/explorerManifest.ts';
import { blockOf, type RowBlock } from './blockOf.ts';
import type { BlockCells } from './fetchBlock.ts';
import type { Row } from './grid/rowPages.ts';

/** Reads rows by their numbers, in this order; undefined where the database has to answer. */
export type ReadRows = (
  columns: readonly string[],
  numbers: readonly number[],
) => Promise<readonly Row[] | undefined>;

const MOST_KEPT = 200;

/** Whether blocks hold all of these columns. */
export function isInBlocks(columns: readonly string[]): boolean {
  return columns.every((name) => BLOCK_COLUMNS.includes(name));
}

/** A reader of these files, with which blocks are fetched once; not again after the first that fails. */
export function rowReader(
  files: readonly ExplorerRowFile[],
  fetchBlock: (block: RowBlock) => Promise<BlockCells>,
): ReadRows {
  const kept = new Map<number, Promise<BlockCells>>();
  let isBroken = false;
  const cellsOf = (block: RowBlock) => {
    const cells = kept.get(block.firstRow) ?? fetchBlock(block);
    kept.set(block.firstRow, cells);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return cells;
  };
  return async (columns, numbers) => {
    if (isBroken || !isInBlocks(columns)) return undefined;
    const blocks = numbers.map((row) => blockOf(files, row));
    const different = new Map(blocks.flatMap((own) => (own ? [[own.firstRow, own]] : [])));
    if (blocks.includes(undefined)) return undefined;
    try {
      const fetched = [...different].map(
        async ([first, own]) => [first, await cellsOf(own)] as const,
      );
      const cells = new Map(await Promise.all(fetched));
      const places = columns.map((name) => BLOCK_COLUMNS.indexOf(name));
      return numbers.map((row, index) => {
        const first = blocks[index]?.firstRow ?? 0;
        return places.map((place) => cells.get(first)?.[place]?.[row - first] ?? null);
      });
    } catch {
      isBroken = true;
      return undefined;
    }
  };
}
