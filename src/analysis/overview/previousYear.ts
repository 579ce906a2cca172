import type { Decimal } from '../../model/decimal.ts';
import type { BeforeAfter } from '../history/yearChange.ts';
import type { YearPair } from '../history/yearPair.ts';
import { summarise } from '../summary.ts';
import { earlierYear } from './earlierYear.ts';

type Rates = BeforeAfter<Decimal | undefined>;

/** The rates of the projects that a body has in this year and in the one before it in the data, 0–1. */
export interface PreviousYear {
  /** What the earlier rates are called: 上年, 2022 年度, or 同口径上年 where projects came or went. */
  readonly name: string;
  readonly rateAdjusted: Rates;
  readonly metShare: Rates;
  readonly checkableShare: Rates;
}

/** The earlier year over what both years have; absent where they have nothing in common. */
export function previousYear(pair: YearPair): PreviousYear | undefined {
  const { totals, continued, counts } = pair;
  if (totals.projects === 0) return undefined;
  const recomputed = continued.filter(({ before, after }) =>
    [before, after].every(({ score }) => score.checkablePoints !== undefined),
  );
  const year = earlierYear(pair.before, pair.after).trimStart();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { met, rateAdjusted } = totals;
  return {
    name: totals.projects === all ? year : `同口径${year}`,
    rateAdjusted,
    metShare: { before: met.before.share, after: met.after.share },
    checkableShare: {
      before: summarise(recomputed.map(({ before }) => before)).checkableShare,
      after: summarise(recomputed.map(({ after }) => after)).checkableShare,
    },
  };
}
