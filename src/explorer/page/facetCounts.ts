import { CHART_CROSSES } from '../charts/chartData.ts';
import type { SharedEngine } from '../engine/sharedEngine.ts';
import type { CountFacets } from '../filters/facetMessages.ts';
import { selectionOf } from '../filters/facetTokens.ts';
import { searchWords } from '../filters/filterSql.ts';
import type { Facets } from '../filters/startFacets.ts';
import { rowsOfBits } from '../rows/rowsOfBits.ts';
import { searchSql } from '../rows/viewSql.ts';
import type { ViewState } from '../state/viewState.ts';

/** More words of bits than any site has: ten million rows need some 200,000. */
const MOST_WORDS = 1_000_000;

/** Counts by the facets alone; a search is asked of the database once, for as long as it stays. */
export interface FacetCounter {
  readonly count: CountFacets;
  /** Waits for what a count of this state needs of the database: a search its rows, all else nothing. */
  readonly ready: (state: ViewState) => Promise<void>;
}

interface Found {
  readonly search: string;
  /** Undefined for every row. */
  readonly rows: Promise<Uint32Array | undefined>;
}

const ALL: Found = { search: '', rows: Promise.resolve(undefined) };

/** A counter over facets, and the engine that searches for it. */
export function facetCounter(facets: Facets, engine: SharedEngine): FacetCounter {
  let found = ALL;
  const rowsOf = ({ search }: ViewState) => {
    const words = searchWords(search).join(' ');
    if (words === found.search) return found.rows;
    const own = words === '' ? ALL : { search: words, rows: rowsFound(words, engine) };
    found = own;
    // What failed is asked anew.
    own.rows.catch(() => {
      if (found === own) found = ALL;
    });
    return own.rows;
  };
  return {
    count: async (state, page) => {
      const onlyRows = await rowsOf(state);
      return facets.ask({
        selection: selectionOf(facets.dictionaries, state),
        ...(page === undefined ? { crosses: CHART_CROSSES } : { page }),
        ...(onlyRows === undefined ? {} : { onlyRows }),
      });
    },
    ready: async (state) => {
      await rowsOf(state);
    },
  };
}

async function rowsFound(search: string, engine: SharedEngine): Promise<Uint32Array> {
  const { query } = await engine.get();
  const { rows } = await query(searchSql(search), { rowCap: MOST_WORDS });
  return rowsOfBits(rows as readonly (readonly [number, number])[]);
}
