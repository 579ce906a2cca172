import { crc32, deflateRawSync } from 'node:zlib';
import type { Packing } from './publish/zip/packing.ts';

/** How a build packs: with what Node is compiled with. */
export const NODE_PACKING: Packing = { deflate: (bytes) => deflateRawSync(bytes), crc32 };
