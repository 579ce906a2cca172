import { blockOf, type Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import { readOnce } from './readOnce.ts';
import { terms } from './terms.ts';

const COLUMNS = ['target', 'actual', 'points', 'score', 'reason'] as const;

/** What a form calls the columns of its indicators. */
export type RowWords = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The official terms, for rows of no form in particular. */
export const OFFICIAL_ROW_WORDS: RowWords = terms;

/**
 * What the forms of a layout call the columns of their indicators; the official term where they print none of that
 * key, as where sign, value and unit stand apart.
 */
export const rowWords = readOnce((layout: Layout): RowWords => {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const wordOf = (own: (typeof COLUMNS)[number]) => {
    const printed = plainLabel(columns.find(({ key }) => key === own)?.label ?? '');
    return printed === '' ? terms[own] : printed;
  };
  return {
    target: wordOf('target'),
    actual: wordOf('actual'),
    points: wordOf('points'),
    score: wordOf('score'),
    reason: wordOf('reason'),
  };
});
