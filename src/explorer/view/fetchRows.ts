import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { FacetAnswer } from '../facets/facetMessages.ts';
import type { ViewState } from '../state/viewState.ts';
import { spansOf, yearBlocks } from '../table/newestFirst.ts';
import type { FetchRows } from '../table/rowPages.ts';
import type { CountFacets } from './facetCounts.ts';
import { tokenPlaces } from './facetTokens.ts';
import type { SharedEngine } from './sharedEngine.ts';
import type { TableColumn } from './tableColumns.ts';
import { knownSort, pageSql, rowsSql } from './viewSql.ts';

/** What rows are fetched with. */
export interface RowSources {
  readonly dictionaries: readonly FacetDictionary[];
  readonly engine: SharedEngine;
  readonly count: CountFacets;
}

/**
 * Fetches rows of a view. In their own order the facets name the rows of a page, so that the database
 * need not count to it: at a million rows that is ten times as fast. Sorted, the database does it all.
 */
export function fetchRows(
  { dictionaries, engine, count }: RowSources,
  state: ViewState,
  columns: readonly TableColumn[],
  { counts }: FacetAnswer,
): FetchRows {
  const blocks = yearBlocks(rowsByYear(dictionaries, state, counts));
  const statement = async (offset: number, limit: number) => {
    if (knownSort(state.sort) !== undefined) {
      return pageSql(dictionaries, state, columns, { offset, limit });
    }
    const spans = spansOf(blocks, offset, limit);
    const answers = await Promise.all(spans.map((page) => count(state, page)));
    return rowsSql(
      columns,
      answers.flatMap(({ rows }) => [...rows]),
    );
  };
  return async (offset, limit, signal) => {
    const { query } = await engine.get();
    signal.throwIfAborted();
    const sql = await statement(offset, limit);
    signal.throwIfAborted();
    return (await query(sql, { signal, rowCap: limit })).rows;
  };
}

/** How many rows of each year pass every filter, oldest first. */
function rowsByYear(
  dictionaries: readonly FacetDictionary[],
  { filters }: ViewState,
  counts: FacetAnswer['counts'],
): number[] {
  const years = dictionaries.find(({ name }) => name === 'year');
  const own = [...(counts.year ?? [])];
  if (years === undefined) return own;
  const places = tokenPlaces(years, filters.year ?? []);
  return own.map((rows, place) => (places.size === 0 || places.has(place) ? rows : 0));
}
