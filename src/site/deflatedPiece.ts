import { constants, deflateRawSync } from 'node:zlib';

/**
 * A piece of a longer stream, packed by itself, so that the pieces after one another are the stream. It is some
 * times faster than packing in JavaScript, and no more than a piece need be in memory.
 */
export function deflatedPiece(bytes: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return deflateRawSync(bytes, { finishFlush });
}
