import type { EngineFile } from './engine.ts';
import { engineFailure, failureOf } from './engineFailure.ts';

/** Taken as the module loads, for a worker may put something else in its place. */
const fetchNatively = fetch.bind(globalThis);

const GZIP = [0x1f, 0x8b] as const;
/** Of all refusals only these say that there is no such file; others may pass. */
const MISSING = [404, 410];

/** Told as bytes come in: how many so far, over the wire. */
export type OnBytes = (loadedBytes: number) => void;

/**
 * Fetches a gzip file and unpacks it as it comes. A host that declares the packing has the browser
 * unpack it already: the first bytes tell. Throws an EngineFailure where the file is not there, is
 * something else, or ends early; the last is thrown by the stream while it is read.
 */
export async function fetchUnpacked(
  { url, bytes, rawBytes }: EngineFile,
  first: readonly number[],
  onBytes: OnBytes,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetchNatively(url).catch((error: unknown) => {
    throw engineFailure('network', error);
  });
  if (!response.ok) {
    const kind = MISSING.includes(response.status) ? 'notFound' : 'network';
    throw engineFailure(kind, `${response.status} ${url}`);
  }
  if (response.body === null) throw engineFailure('network', url);
  const reader = response.body.getReader();
  const start = await reader.read();
  const isPacked = startsWith(start.value, GZIP);
  if (!isPacked && !startsWith(start.value, first)) throw engineFailure('wrongFile', url);
  const expected = isPacked ? bytes : rawBytes;
  const counted = countedStream(reader, start.value ?? new Uint8Array(), expected, (loaded) =>
    onBytes(isPacked ? loaded : Math.round((loaded * bytes) / rawBytes)),
  );
  return isPacked ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
}

/** The whole of a file, unpacked, for those that need it in one piece. Throws an EngineFailure. */
export async function fetchWhole(
  file: EngineFile,
  first: readonly number[],
  onBytes: OnBytes = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(file.rawBytes);
  const reader = (await fetchUnpacked(file, first, onBytes)).getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw failureOf(error, 'truncated');
    });
    if (done) break;
    if (length + value.length > whole.length) throw engineFailure('wrongFile', file.url);
    whole.set(value, length);
    length += value.length;
  }
  if (length < whole.length) throw engineFailure('truncated', `${length}/${whole.length}`);
  return whole;
}

/** Takes bytes as they come, whether or not somebody reads them yet, so that they are counted. */
function countedStream(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  start: Uint8Array<ArrayBuffer>,
  expected: number,
  onBytes: OnBytes,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let loaded = start.length;
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start: (controller) => controller.enqueue(start),
    async pull(controller) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw engineFailure('truncated', error);
      });
      if (value !== undefined) {
        loaded += value.length;
        onBytes(loaded);
        controller.enqueue(value);
      }
      if (!done) return;
      if (loaded !== expected)
        controller.error(engineFailure('truncated', `${loaded}/${expected}`));
      else controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: Infinity });
}

function startsWith(bytes: Uint8Array | undefined, first: readonly number[]): boolean {
  return bytes !== undefined && first.every((byte, index) => bytes[index] === byte);
}
