import { CHART_CROSSES } from '../charts/chartData.ts';
import type { FacetAnswer, FacetQuery } from '../facets/facetMessages.ts';
import type { Facets } from '../facets/startFacets.ts';
import type { ViewState } from '../state/viewState.ts';
import { selectionOf } from './facetTokens.ts';
import { searchWords } from './filterSql.ts';
import { rowsOfBits } from './rowsOfBits.ts';
import type { SharedEngine } from './sharedEngine.ts';
import { searchSql } from './viewSql.ts';

/** More words of bits than any site has: ten million rows need some 200,000. */
const MOST_WORDS = 1_000_000;

/** Counts every facet and what the charts show under a state; or names the rows of a page of it. */
export type CountFacets = (state: ViewState, page?: FacetQuery['page']) => Promise<FacetAnswer>;

/** Counts by the facets alone; a search is asked of the database once, for as long as it stays. */
export function facetCounter(facets: Facets, engine: SharedEngine): CountFacets {
  let found: { readonly search: string; readonly rows: Uint32Array | undefined } = {
    search: '',
    rows: undefined,
  };
  return async (state, page) => {
    const search = searchWords(state.search).join(' ');
    if (search !== found.search) found = { search, rows: await rowsFound(search, engine) };
    return facets.ask({
      selection: selectionOf(facets.dictionaries, state),
      ...(page === undefined ? { crosses: CHART_CROSSES } : { page }),
      ...(found.rows === undefined ? {} : { onlyRows: found.rows }),
    });
  };
}

async function rowsFound(search: string, engine: SharedEngine): Promise<Uint32Array | undefined> {
  if (search === '') return undefined;
  const { query } = await engine.get();
  const { rows } = await query(searchSql(search), { rowCap: MOST_WORDS });
  return rowsOfBits(rows as readonly (readonly [number, number])[]);
}
