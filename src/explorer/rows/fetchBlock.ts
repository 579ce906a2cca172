import type { BlockCell } from '../../publish/explorer/blockFormat.ts';
import { engineFailure } from '../engine/engineFailure.ts';
import { SILENCE } from '../engine/silence.ts';
import type { RowBlock } from './blockOf.ts';

/** The cells of a block by column. */
export type BlockCells = readonly (readonly BlockCell[])[];

/** Fetches one block out of its file. Throws an EngineFailure where a host sends no pieces, or not these. */
export async function fetchBlock({ file, piece }: RowBlock, folder: string): Promise<BlockCells> {
  const response = await fetch(new URL(file, folder), {
    ...(piece === undefined ? {} : { headers: { range: `bytes=${piece[0]}-${piece[1] - 1}` } }),
    signal: AbortSignal.timeout(SILENCE),
  });
  const { status, body } = response;
  if (status !== (piece === undefined ? 200 : 206) || body === null) {
    body?.cancel();
    throw engineFailure('network', `${status} ${file}`);
  }
  const text = body.pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).json();
}
