import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { FacetAnswer } from '../facets/facetMessages.ts';
import type { ViewState } from '../state/viewState.ts';
import { spansOf, yearBlocks } from '../table/newestFirst.ts';
import type { FetchRows } from '../table/rowPages.ts';
import type { CountFacets } from './facetCounts.ts';
import { tokenPlaces } from './facetTokens.ts';
import type { SharedEngine } from './sharedEngine.ts';
import type { TableColumn } from './tableColumns.ts';
import { knownSort, rowNumbersSql, rowsSql } from './viewSql.ts';

/** What rows are fetched with. */
export interface RowSources {
  readonly dictionaries: readonly FacetDictionary[];
  readonly engine: SharedEngine;
  readonly count: CountFacets;
}

/**
 * Fetches rows of a view: first the numbers of a page, then these rows alone, so that few pieces of the
 * file are read. In their own order the facets know the numbers, sorted the database does.
 */
export function fetchRows(
  { dictionaries, engine, count }: RowSources,
  state: ViewState,
  columns: readonly TableColumn[],
  { counts }: FacetAnswer,
): FetchRows {
  const blocks = yearBlocks(rowsByYear(dictionaries, state, counts));
  return async (offset, limit, signal) => {
    const { query } = await engine.get();
    const rowsOf = async (sql: string) => {
      signal.throwIfAborted();
      return (await query(sql, { signal, rowCap: limit })).rows;
    };
    const ownOrder = async () => {
      const spans = spansOf(blocks, offset, limit);
      const answers = await Promise.all(spans.map((page) => count(state, page)));
      return answers.flatMap(({ rows }) => [...rows]);
    };
    const sorted = async () => {
      const numbers = await rowsOf(rowNumbersSql(dictionaries, state, { offset, limit }));
      return numbers.map(([row]) => Number(row));
    };
    const numbers = await (knownSort(state.sort) === undefined ? ownOrder() : sorted());
    return numbers.length === 0 ? [] : rowsOf(rowsSql(columns, numbers));
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
