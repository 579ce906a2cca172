import type { ReportedIntervalRow } from '../../analysis/figures/figure.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { largest } from '../../model/extremes.ts';
import { formatEnds, formatWholeInterval } from '../../model/format.ts';

/** Where a reported score lies: 一致, 高于区间 or 低于区间. */
export type IntervalVerdict = 'within' | 'above' | 'below';

/** One row of the interval chart in words. */
export interface IntervalWords {
  readonly reported: string;
  readonly interval: string;
  readonly verdict: IntervalVerdict;
  readonly verdictWord: string;
}

/** Scores are given to two decimals (Q9). */
const SCORE_PLACES = 2;

const WORDS: Readonly<Record<IntervalVerdict, string>> = {
  within: '一致',
  above: '高于区间',
  below: '低于区间',
};

/**
 * The words of all rows, scores with the same number of decimals so that they stand under each other.
 * Intervals are in whole points; exact where the score lies outside, since a rounded end might reach it.
 * @example intervalWords(rows)[0] // '94', '92–100', 'within', '一致'
 */
export function intervalWords(rows: readonly ReportedIntervalRow[]): readonly IntervalWords[] {
  const decimals = rows.map(({ reported }) => formatDecimal(reported).split('.')[1]?.length ?? 0);
  const places = Math.min(SCORE_PLACES, Math.max(0, largest(decimals)));
  return rows.map((row) => {
    const { reported, verdict } = row;
    return {
      reported: formatDecimal(reported, places),
      interval: verdict === 'within' ? formatWholeInterval(row) : formatEnds(row),
      verdict,
      verdictWord: WORDS[verdict],
    };
  });
}
