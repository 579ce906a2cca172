import type { Decimal } from '../../model/decimal.ts';
import type { ExplorerRow } from './explorerRow.ts';

/** Where a statement finds what a facet counts. */
export interface FacetSource {
  /** Of `projects` a row has what its project has, of `findings` what stands on the row itself. */
  readonly table: 'indicators' | 'projects' | 'findings';
  readonly column: string;
  /** Values that are written without quotes. */
  readonly isNumber?: boolean;
  /** Of several findings the one whose value comes first here counts alone; else each does. */
  readonly first?: readonly string[];
}

/** What a facet is, once for all: file, lists, charts, words and statements are made from it. */
export interface FacetTerms {
  /** snake_case; it stands in addresses. */
  readonly name: string;
  readonly title: string;
  /** What rows without a value are called: what is missing and what does not apply never mix. */
  readonly none: string;
  readonly source: FacetSource;
  /** Whether its list is open at first. */
  readonly isOpen?: boolean;
}

/** How the edge after a band of one exact value ends: one ten-thousandth of a percent above it. */
export const JUST_ABOVE = '.000001';

/** One of few texts, in the order of `order`, others after it by pinyin. */
export interface ChoiceFacet extends FacetTerms {
  readonly type: 'choice';
  readonly order?: readonly string[];
  /** What the reader sees in the place of a code. */
  readonly words?: Readonly<Record<string, string>>;
  readonly value: (row: ExplorerRow) => string | undefined;
}

/** Any number of texts. */
export interface SetFacet extends FacetTerms {
  readonly type: 'set';
  readonly words?: (code: string) => string;
  readonly values: (row: ExplorerRow) => readonly string[];
}

/** An exact number of few different ones. */
export interface NumberFacet extends FacetTerms {
  readonly type: 'number';
  readonly unit: string;
  readonly value: (row: ExplorerRow) => Decimal | undefined;
}

/** A number by the band that it falls into: below the first edge, from one edge to below the next, from the last on. */
export interface BandFacet extends FacetTerms {
  readonly type: 'band';
  readonly unit: string;
  readonly edges: readonly Decimal[];
  readonly value: (row: ExplorerRow) => Decimal | undefined;
}

/** A question by which rows are counted and chosen before any database is there. */
export type Facet = ChoiceFacet | SetFacet | NumberFacet | BandFacet;
