import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';

/** How the parts of a file are packed and checked. A build has faster means than a browser. */
export interface Packing {
  /** To a raw stream of DEFLATE. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly crc32: (bytes: Uint8Array) => number;
}

/** What runs anywhere. */
export const PLAIN_PACKING: Packing = { deflate: deflateSync, crc32 };
