import { type Decimal, decimal, formatDecimal, multiply, round } from '../model/decimal.ts';
import type { Interval, Verdict } from './interval.ts';

/** One line of a derivation: what is computed, how, and the rule that says so. */
export interface Step {
  readonly label: string;
  readonly text: string;
  readonly rule?: string;
}

/** Official words of the verdicts. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  within: '一致',
  above: '高于区间',
  below: '低于区间',
  notAssessable: '无法判定',
  notApplicable: '不适用',
};

/** A rate as a percentage with one decimal, more only where one would hide a difference from 100 %. */
export function formatRate(rate: Decimal): string {
  const percent = multiply(rate, decimal(100));
  const places = round(percent, 1) === decimal(100) && percent !== decimal(100) ? 2 : 1;
  return `${formatDecimal(round(percent, places), places)}%`;
}

/** A computed score with two decimals and its unit. */
export function formatPoints(points: Decimal): string {
  return `${formatDecimal(points, 2)} 分`;
}

/** An interval in points; one figure where both ends are the same. */
export function formatInterval({ low, high }: Interval): string {
  return low === high ? formatPoints(low) : `${formatDecimal(low, 2)}–${formatPoints(high)}`;
}

/** The last line of every derivation: how the reported score stands to the interval. */
export function conclusion(reported: Decimal | undefined, verdict: Verdict): Step {
  const score = reported === undefined ? '自评得分未填' : `自评 ${formatDecimal(reported)} 分`;
  return { label: '复核结论', text: `${score}，${VERDICT_WORDS[verdict]}` };
}
