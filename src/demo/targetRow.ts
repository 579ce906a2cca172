import type { Content, ContentRow } from './content.ts';
import { contentRows } from './contentRows.ts';

/** A row of a target form before it is printed. */
export interface TargetRow extends Pick<ContentRow, 'measure' | 'indicator' | 'target'> {
  /** The row of the content that it became; undefined where there is none. */
  readonly seq: number | undefined;
  /** Without its points. */
  readonly level1: string;
  readonly level2: string;
}

/** The targets with which the year of a form began. */
export function targetRows(content: Content): TargetRow[] {
  return contentRows(content).map(({ seq, level1, level2, row }) => ({
    seq,
    level1: (content.levels[level1] ?? '').replace(/[（(].*/, ''),
    level2,
    measure: row.measure,
    indicator: row.indicator,
    target: row.target,
  }));
}
