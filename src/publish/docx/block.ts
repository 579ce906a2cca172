import type { GridCell } from '../form/gridCell.ts';

/** A table; `widths` are shares of the page, `repeated` rows stand again at the top of each page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly repeated: number;
  /** The size of its text in half-points; absent as the styles have it. */
  readonly halfPoints?: number;
  /** The height of its lines in twentieths of a point; absent as the styles have it. */
  readonly line?: number;
}

/** One block of a document. */
export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  /** Something that only a person can write; it is printed so that nobody overlooks it. */
  | { readonly kind: 'gap'; readonly text: string }
  /** Nearly nothing: keeps two tables apart without a sight of it. */
  | { readonly kind: 'joint' }
  /** What follows begins a page. */
  | { readonly kind: 'page' }
  | TableBlock;

/** A document of A4 pages. */
export interface DocumentDraft {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** At the top of every page; '' for nothing. */
  readonly header: string;
  /** At the foot of every page, before the page number. */
  readonly footer: string;
  /** On pages across; absent for upright ones. */
  readonly wide?: boolean;
}
