import type { Decimal } from '../../model/decimal.ts';
import type { ExplorerRow } from './explorerRow.ts';

interface FacetName {
  /** snake_case; that of the column in `indicators` where there is one. */
  readonly name: string;
  readonly title: string;
}

/** One of few texts, in the order of `order`, others after it by pinyin. */
export interface ChoiceFacet extends FacetName {
  readonly type: 'choice';
  readonly order?: readonly string[];
  /** What the reader sees in the place of a code. */
  readonly words?: Readonly<Record<string, string>>;
  readonly value: (row: ExplorerRow) => string | undefined;
}

/** Any number of texts. */
export interface SetFacet extends FacetName {
  readonly type: 'set';
  readonly words?: (code: string) => string;
  readonly values: (row: ExplorerRow) => readonly string[];
}

/** An exact number of few different ones. */
export interface NumberFacet extends FacetName {
  readonly type: 'number';
  readonly unit: string;
  readonly value: (row: ExplorerRow) => Decimal | undefined;
}

/** A number by the band that it falls into: below the first edge, from one edge to below the next, from the last on. */
export interface BandFacet extends FacetName {
  readonly type: 'band';
  readonly unit: string;
  readonly edges: readonly Decimal[];
  readonly value: (row: ExplorerRow) => Decimal | undefined;
}

/** A question by which rows are counted and chosen before any database is there. */
export type Facet = ChoiceFacet | SetFacet | NumberFacet | BandFacet;
