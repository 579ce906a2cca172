import { blockOf, type Layout } from './layouts/layout.ts';
import { plainLabel } from './plainLabel.ts';
import { readOnce } from './readOnce.ts';
import { type RowWords, rowWords } from './rowWords.ts';

/** What a form calls points and scores. */
export type ScoreWords = Pick<RowWords, 'points' | 'score'>;

/** What the forms of a layout call the points and the score of 总分; as those of the rows where the line names none. */
export const totalWords = readOnce((layout: Layout): ScoreWords => {
  const columns = blockOf(layout, 'total')?.columns ?? [];
  const printed = (own: keyof ScoreWords) => {
    const column = columns.find((one) => 'key' in one && one.key === own);
    return plainLabel(column?.label ?? '') || rowWords(layout)[own];
  };
  return { points: printed('points'), score: printed('score') };
});
