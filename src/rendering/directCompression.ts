import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

const PACK = { deflate: deflateSync, 'deflate-raw': deflateRawSync, gzip: gzipSync };

/**
 * A CompressionStream that packs all that it was given at once, into the same bytes. That of Node hands each
 * chunk to another thread through a chain of streams: for the small parts of which a workbook has sixteen,
 * that takes longer than packing them.
 */
export class DirectCompression extends TransformStream<Uint8Array, Uint8Array> {
  constructor(format: keyof typeof PACK) {
    const chunks: Uint8Array[] = [];
    super({
      transform: (chunk) => void chunks.push(chunk),
      flush: (controller) => {
        const [only = new Uint8Array()] = chunks;
        const bytes = chunks.length < 2 ? only : Buffer.concat(chunks);
        controller.enqueue(new Uint8Array(PACK[format](bytes)));
      },
    });
  }
}
