import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { EngineFile } from '../engine/engine.ts';
import type { EngineFailure } from '../engine/engineFailure.ts';
import type { ViewState } from '../state/viewState.ts';
import type { Totals } from './crossFilter.ts';

/** What passes: codes by facet; a facet that is not named passes everything. */
export type FacetSelection = Readonly<Record<string, readonly number[]>>;

/** Two facets to be counted together. */
export interface CrossRequest {
  readonly a: string;
  readonly b: string;
  readonly of: 'rows' | 'projects';
}

/** What is asked in one go: filters, and everything to be counted under them. */
export interface FacetQuery {
  readonly selection: FacetSelection;
  readonly crosses?: readonly CrossRequest[];
  /** Only these rows, such as those that a text search in the database found; undefined for all. */
  readonly onlyRows?: Uint32Array;
  /** Which of the rows that pass to name. */
  readonly page?: { readonly offset: number; readonly limit: number };
}

/** What was counted. */
export interface FacetAnswer {
  readonly totals: Totals;
  /** Rows by code under all filters but the facet's own; those of a set by code of the set. */
  readonly counts: Readonly<Record<string, Uint32Array>>;
  readonly crosses: readonly Uint32Array[];
  /** Row numbers of the page. */
  readonly rows: Uint32Array;
}

/** Counts every facet and what the charts show under a state; or names the rows of a page of it. */
export type CountFacets = (state: ViewState, page?: FacetQuery['page']) => Promise<FacetAnswer>;

export type FacetRequest =
  | { readonly type: 'load'; readonly files: readonly EngineFile[] }
  | { readonly type: 'limit'; readonly rows: Uint32Array | undefined }
  | { readonly type: 'ask'; readonly id: number; readonly query: Omit<FacetQuery, 'onlyRows'> };

export type FacetReply =
  /** More bytes have come. */
  | { readonly type: 'progress' }
  | { readonly type: 'loaded'; readonly dictionaries: readonly FacetDictionary[] }
  | { readonly type: 'failed'; readonly failure: EngineFailure }
  | { readonly type: 'answer'; readonly id: number; readonly answer: FacetAnswer };
