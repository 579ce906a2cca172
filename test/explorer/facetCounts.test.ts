import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/explorer/engine/engine.ts';
import type { SharedEngine } from '../../src/explorer/engine/sharedEngine.ts';
import type { FacetQuery } from '../../src/explorer/filters/facetMessages.ts';
import type { Facets } from '../../src/explorer/filters/startFacets.ts';
import { facetCounter } from '../../src/explorer/page/facetCounts.ts';
import { START } from '../../src/explorer/state/viewState.ts';
import { DICTIONARIES } from './viewDictionaries.ts';

/** A counter whose engine answers searches one by one as the test lets it. */
function counter() {
  const asked: FacetQuery[] = [];
  const searches: PromiseWithResolvers<{ readonly rows: readonly (readonly number[])[] }>[] = [];
  const query = () => {
    searches.push(Promise.withResolvers());
    return searches.at(-1)?.promise;
  };
  const engine = { get: async () => ({ query }) as unknown as Engine } as SharedEngine;
  const ask = async (own: FacetQuery) => {
    asked.push(own);
    return {} as never;
  };
  const facets = { dictionaries: DICTIONARIES, ask, close: () => {} } as Facets;
  return { ...facetCounter(facets, engine), asked, searches };
}

const search = (words: string) => ({ ...START, search: words });

describe('facetCounter', () => {
  test('asks the database once for as long as a search stays', async () => {
    const { count, ready, asked, searches } = counter();
    const first = ready(search('培训'));
    await Promise.resolve();
    searches[0]?.resolve({ rows: [[0, 5]] });
    await first;
    await count(search('培训'));
    await count(search(' 培训 '), { offset: 0, limit: 5 });
    expect(searches).toHaveLength(1);
    expect(asked.map(({ onlyRows }) => [...(onlyRows ?? [])])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  test('what needs no database does not wait for a search that does', async () => {
    const { count, ready, asked } = counter();
    ready(search('培训'));
    await count(START);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('onlyRows');
  });

  test('a search that failed is asked anew', async () => {
    const { ready, searches } = counter();
    const first = ready(search('培训'));
    await Promise.resolve();
    searches[0]?.reject(new Error('no engine'));
    await expect(first).rejects.toThrow('no engine');
    const second = ready(search('培训'));
    await Promise.resolve();
    searches[1]?.resolve({ rows: [] });
    await second;
    expect(searches).toHaveLength(2);
  });
});
