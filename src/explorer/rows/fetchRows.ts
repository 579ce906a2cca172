import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { Engine } from '../engine/engine.ts';
import type { EngineState } from '../engine/sharedEngine.ts';
import type { CountFacets, FacetAnswer } from '../filters/facetMessages.ts';
import { tokenPlaces } from '../filters/facetTokens.ts';
import type { ViewState } from '../state/viewState.ts';
import { spansOf, yearBlocks } from './grid/newestFirst.ts';
import type { FetchRows } from './grid/rowPages.ts';
import { projectSums } from './projectSums.ts';
import type { ReadRows } from './rowReader.ts';
import type { TableColumn } from './tableColumns.ts';
import {
  knownSort,
  projectRowsSql,
  projectSumsSql,
  rowNames,
  rowNumbersSql,
  rowsSql,
} from './viewSql.ts';

/** What rows are fetched with. */
export interface RowSources {
  readonly dictionaries: readonly FacetDictionary[];
  /** The engine, with a word to who waits for it. */
  readonly engine: () => Promise<Engine>;
  /** How far it has come by itself. */
  readonly engineStep: () => EngineState['step'];
  readonly read: ReadRows;
  readonly count: CountFacets;
}

/**
 * Fetches rows of a view: projects at once; of indicators first the numbers of a page, then these rows alone, so that few pieces of a
 * file are read. In their own order the facets know the numbers, and no database is needed; sorted it is.
 */
export function fetchRows(
  { dictionaries, engine, engineStep, read, count }: RowSources,
  state: ViewState,
  columns: readonly TableColumn[],
  { counts }: FacetAnswer,
): FetchRows {
  const blocks = yearBlocks(rowsByYear(dictionaries, state, counts));
  return async (offset, limit, signal) => {
    const rowsOf = async (sql: string) => {
      const { query } = await engine();
      signal.throwIfAborted();
      return (await query(sql, { signal, rowCap: limit })).rows;
    };
    if (state.rows === 'projects') {
      return rowsOf(projectRowsSql(dictionaries, state, columns, { offset, limit }));
    }
    const ownOrder = async () => {
      const spans = spansOf(blocks, offset, limit);
      const answers = await Promise.all(spans.map((page) => count(state, page)));
      return answers.flatMap(({ rows }) => [...rows]);
    };
    const sorted = async () => {
      const numbers = await rowsOf(rowNumbersSql(dictionaries, state, { offset, limit }));
      return numbers.map(([row]) => Number(row));
    };
    const numbers = await (knownSort(state) === undefined ? ownOrder() : sorted());
    if (numbers.length === 0) return [];
    const sql = () => rowsOf(rowsSql(columns, numbers));
    return engineStep() === 'ready' ? sql() : ((await read(rowNames(columns), numbers)) ?? sql());
  };
}

/** The line of sums of the projects of a view. */
export async function fetchSums(
  { dictionaries, engine }: Pick<RowSources, 'dictionaries' | 'engine'>,
  state: ViewState,
  projects: number,
): Promise<string> {
  const { query } = await engine();
  const { rows } = await query(projectSumsSql(dictionaries, state));
  return projectSums(projects, rows[0] ?? []);
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
