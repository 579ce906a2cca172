import { expect, test } from 'vitest';
import { DirectCompression } from '../../src/rendering/directCompression.ts';

const CHUNKS = ['绩效'.repeat(3000), '', '自评'].map((text) => new TextEncoder().encode(text));

test.each(['deflate', 'deflate-raw', 'gzip'] as const)(
  'DirectCompression: packs %s into the bytes of CompressionStream',
  async (format) => {
    for (const chunks of [CHUNKS, CHUNKS.slice(0, 1), []]) {
      const own = await packed(new DirectCompression(format), chunks);
      expect(own).toEqual(await packed(new CompressionStream(format), chunks));
    }
  },
);

async function packed(
  stream: { readable: ReadableStream; writable: WritableStream },
  chunks: readonly Uint8Array[],
): Promise<Uint8Array> {
  const source = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const bytes = source.pipeThrough(stream);
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
