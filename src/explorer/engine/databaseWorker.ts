import type { EngineFile } from './engine.ts';
import { type EngineFailure, engineFailure, failureOf } from './engineFailure.ts';
import { fetchUnpacked } from './fetchUnpacked.ts';

/** The first message to this worker: what to run, and where to say how it goes: a `PortMessage` each. */
export interface DatabaseWorkerStart {
  readonly wasm: EngineFile;
  /** Address of DuckDB's own worker script, as its package has it. */
  readonly script: string;
  readonly port: MessagePort;
}

/** Ready to be spoken to as DuckDB's worker; so many bytes of its program; or why it cannot run. */
export type PortMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly loadedBytes: number }
  | { readonly type: 'failed'; readonly failure: EngineFailure };

const WASM = [0x00, 0x61, 0x73, 0x6d] as const;

/**
 * DuckDB's own worker, with one change: its program is stored packed, so that it is small on a host
 * that packs nothing, and is handed over as a Response of the right type whatever type the host gives.
 * DuckDB waits for ever where its program cannot be had, so that this worker says so on a port.
 */
async function runFrom({ wasm, script, port }: DatabaseWorkerStart): Promise<void> {
  const tell = (message: PortMessage) => port.postMessage(message);
  const fail = (thrown: unknown) =>
    tell({ type: 'failed', failure: failureOf(thrown, 'internal') });
  self.addEventListener('unhandledrejection', (event) => fail(event.reason));
  // DuckDB's worker prints every error of a query, which the page tells the reader already.
  console.log = () => {};
  try {
    await checkWasm();
    // Begun before the script is here, which cannot tell how far it is: on a slow line these bytes are
    // the sign that something comes, and they need not wait for it.
    const program = fetchUnpacked(wasm, WASM, (loadedBytes) =>
      tell({ type: 'progress', loadedBytes }),
    );
    program.catch(fail);
    const fetchAsIs = self.fetch.bind(self);
    self.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (url !== wasm.url) return fetchAsIs(input, init);
      return new Response(reported(await program, fail), {
        headers: { 'content-type': 'application/wasm' },
      });
    };
    await loadScript(script);
    tell({ type: 'ready' });
  } catch (error) {
    fail(error);
  }
}

/** DuckDB's script sets `onmessage` as it loads: from then on messages are its own. */
async function loadScript(script: string): Promise<void> {
  await import(/* @vite-ignore */ script).catch((error: unknown) => {
    throw engineFailure('workerBlocked', error);
  });
}

/** A broken stream is only a CompileError to the one who reads it: its own reason is told first. */
function reported(body: ReadableStream<Uint8Array>, fail: (thrown: unknown) => void) {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        fail(failureOf(error, 'truncated'));
        throw error;
      });
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** The smallest program there is: a policy that forbids it forbids DuckDB. */
async function checkWasm(): Promise<void> {
  if (typeof WebAssembly === 'undefined') throw engineFailure('noWasm');
  const smallest = Uint8Array.from([...WASM, 1, 0, 0, 0]);
  await WebAssembly.compile(smallest).catch((error: unknown) => {
    throw failureOf(error, 'wasmBlocked');
  });
}

self.onmessage = ({ data }: MessageEvent<DatabaseWorkerStart>) => {
  runFrom(data);
};
