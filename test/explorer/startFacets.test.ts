import { afterEach, expect, test, vi } from 'vitest';
import { engineFailure } from '../../src/explorer/engine/engineFailure.ts';
import type { FacetReply, FacetRequest } from '../../src/explorer/filters/facetMessages.ts';
import { startFacets } from '../../src/explorer/filters/startFacets.ts';

/** A worker that answers a request with these replies, and nothing once it is ended. */
function stubWorker(replies: (request: FacetRequest) => readonly FacetReply[]): void {
  class StubWorker {
    onmessage: ((event: { readonly data: FacetReply }) => void) | undefined;
    isEnded = false;
    postMessage(request: FacetRequest) {
      if (this.isEnded) return;
      for (const data of replies(request)) queueMicrotask(() => this.onmessage?.({ data }));
    }
    terminate() {
      this.isEnded = true;
    }
  }
  vi.stubGlobal('Worker', StubWorker);
}

afterEach(() => vi.unstubAllGlobals());

test('ask: after a failure rejects with it, what was waiting and what is asked later', async () => {
  const failure = engineFailure('outOfMemory');
  stubWorker(({ type }) =>
    type === 'load'
      ? [{ type: 'loaded', dictionaries: [] }]
      : type === 'ask'
        ? [{ type: 'failed', failure }]
        : [],
  );
  const facets = await startFacets({ facetWorker: 'facetWorker.js', files: [] });
  const waiting = [facets.ask({ selection: {} }), facets.ask({ selection: {} })];
  for (const answer of waiting) await expect(answer).rejects.toBe(failure);
  await expect(facets.ask({ selection: {} })).rejects.toBe(failure);
});

test('startFacets: rejects where the files cannot be had', async () => {
  const failure = engineFailure('notFound');
  stubWorker(() => [{ type: 'failed', failure }]);
  await expect(startFacets({ facetWorker: 'facetWorker.js', files: [] })).rejects.toBe(failure);
});

test('startFacets: gives up where nothing comes for too long, not while bytes come', async () => {
  vi.useFakeTimers();
  stubWorker(() => [{ type: 'progress' }]);
  const silenceMilliseconds = 60_000;
  const started = startFacets({ facetWorker: 'facetWorker.js', files: [], silenceMilliseconds });
  let outcome: string | undefined;
  started.catch(({ kind }: { kind: string }) => {
    outcome = kind;
  });
  await vi.advanceTimersByTimeAsync(59_999);
  expect(outcome).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toBe('timeout');
  vi.useRealTimers();
});
