import { blockOf, type Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import { readOnce } from './readOnce.ts';
import { terms } from './terms.ts';

const COLUMNS = ['target', 'adjustedTarget', 'actual', 'points', 'score', 'reason'] as const;

/** What a form calls the columns of its indicators. */
export type RowWords = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The official terms, for rows of no form in particular. */
export const OFFICIAL_ROW_WORDS: RowWords = terms;

/**
 * What the forms of a layout call the columns of their indicators; the official term where they print none of that
 * key. Where sign, value and unit stand apart, the column of the value has the name of all three.
 */
export const rowWords = readOnce((layout: Layout): RowWords => {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const printed = (own: string) => plainLabel(columns.find(({ key }) => key === own)?.label ?? '');
  const wordOf = (own: (typeof COLUMNS)[number]) => printed(own) || terms[own];
  return {
    target: printed('target') || printed('value') || terms.target,
    adjustedTarget: wordOf('adjustedTarget'),
    actual: wordOf('actual'),
    points: wordOf('points'),
    score: wordOf('score'),
    reason: wordOf('reason'),
  };
});

/** What a form calls the columns where all of its rows are meant: those of its adjusted targets where no row has others. */
export function formWords({
  layout,
  indicators,
}: {
  readonly layout: Layout;
  readonly indicators: readonly {
    readonly target: string | undefined;
    readonly isTargetAdjusted: boolean;
    readonly words: RowWords;
  }[];
}): RowWords {
  const adjusted = indicators.find((row) => row.isTargetAdjusted);
  const isWhole = indicators.every((row) => row.isTargetAdjusted || !row.target?.trim());
  return adjusted !== undefined && isWhole ? adjusted.words : rowWords(layout);
}
