import type { Block } from '../../model/layouts/layout.ts';
import type { DraftForm, SetAsideReason } from '../imported.ts';
import type { SourceCell } from '../lines/sourceLine.ts';

/** What became of a cell: it stands at a path of the document, or stands in none for a reason. */
export type Claim =
  | { readonly cell: SourceCell; readonly path: string }
  | { readonly cell: SourceCell; readonly reason: SetAsideReason };

/** A doubt before its document has a number; it takes its cells out of what is certain. */
export interface OpenDoubt {
  readonly cells: readonly SourceCell[];
  readonly reading: string;
  readonly otherReading: string;
  readonly why: string;
  readonly path?: string;
}

/** The part of a form that one block holds. */
export type FormValues = Partial<
  Pick<DraftForm, 'goals' | 'indicators' | 'funds' | 'tables' | 'texts' | 'total'> & {
    readonly head: Readonly<Record<string, string>>;
  }
>;

/** One block of a form as it was read: its paper, what stands in it, and what became of its cells. */
export interface BlockReading {
  readonly block: Block;
  readonly values: FormValues;
  readonly claims: readonly Claim[];
  readonly doubts: readonly OpenDoubt[];
  /** The first line after it. */
  readonly next: number;
  /** What stands left of it and of the blocks beside it. */
  readonly outerSide?: SourceCell;
}

/** The claim that cells are names of columns, blocks or rows. */
export function asHead(cells: readonly SourceCell[]): Claim[] {
  return cells.map((cell) => ({ cell, reason: '表头' }));
}

/** The claim that cells stand in no document, all for the same reason. */
export function asAside(cells: readonly SourceCell[], reason: SetAsideReason): Claim[] {
  return cells.map((cell) => ({ cell, reason }));
}
