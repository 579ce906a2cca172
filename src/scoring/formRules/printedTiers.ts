import { type Decimal, decimal, multiply, ZERO } from '../../model/decimal.ts';
import { remembering } from '../../model/remembering.ts';
import type { Interval } from '../interval.ts';

const RANGE = /(\d{1,3})%?(?:\([^)]{1,4}\))?\s*[-—–~至到]+\s*(\d{1,3})%/g;
/** Then the ranges are of what was reached, and not of the points. */
const GIVEN = /[得计记]满分|一半|不得分|[得计记]\s*\d+(?:\.\d+)?\s*分/;
/** In percent. */
const WHOLE = 100;

/** The bands that a printed rule gives to what was reached and reached in part, as shares of the points from which they begin. */
export interface PrintedTiers {
  readonly met: Decimal;
  readonly partly: Decimal;
}

/**
 * The three bands that a printed rule gives to 达成, 部分达成 and 未达成, where they join from 100 % to 0; undefined
 * where it prints none such.
 * @example printedTiers('达成记80%-100%；部分达成记50%-80%；未达成记0-50%') // met from 0.8, partly from 0.5
 */
export const printedTiers = remembering((text: string): PrintedTiers | undefined => {
  if (!/达[成到]|完成/.test(text) || !text.includes('部分') || !text.includes('未'))
    return undefined;
  if (GIVEN.test(text)) return undefined;
  const ranges = [...text.normalize('NFKC').matchAll(RANGE)].map(([, one, other]) => {
    const [a, b] = [Number(one), Number(other)];
    return { low: Math.min(a, b), high: Math.max(a, b) };
  });
  const [met, partly, unmet] = ranges;
  if (ranges.length !== 3 || met === undefined || partly === undefined) return undefined;
  const isJoined = met.low === partly.high && partly.low === unmet?.high;
  if (met.high !== WHOLE || unmet?.low !== 0 || !isJoined) return undefined;
  return { met: percent(met.low), partly: percent(partly.low) };
});

function percent(whole: number): Decimal {
  return multiply(decimal(whole), decimal('0.01'));
}

/** What the printed bands admit of these points: where two of them meet, the bound is of both. */
export function printedInterval(
  { met, partly }: PrintedTiers,
  tier: 'met' | 'partly' | 'unmet',
  points: Decimal,
): Interval {
  const [upper, lower] = [multiply(points, met, 2), multiply(points, partly, 2)];
  if (tier === 'met') return { low: upper, high: points };
  return tier === 'partly' ? { low: lower, high: upper } : { low: ZERO, high: lower };
}
