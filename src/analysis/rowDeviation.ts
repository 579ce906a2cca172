import { compare } from '../expression/compare.ts';
import { type Decimal, formatDecimal, ONE, round, subtract, ZERO } from '../model/decimal.ts';
import { formatSignedRate, groupThousands } from '../model/format.ts';
import { isCostRow } from '../model/isCostRow.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { rowReason } from '../scoring/rowSteps.ts';

type Ratio = Extract<RowScore['comparison'], { kind: 'ratio' }>;

/** How far an indicator came from its target. */
export interface RowDeviation {
  /** As a share of the target, better above 0; absent where two numbers do not say. */
  readonly deviation: Decimal | undefined;
  /** The same in its own unit and in percent, or why there is none. */
  readonly words: readonly string[];
}

/**
 * The deviation of one row: two numbers tell how far apart they are; everything else only what was found.
 * @example rowDeviation(row) // { deviation: 0.16, words: ['+16 人', '+16.0%'] }
 */
export function rowDeviation(row: RowScore): RowDeviation {
  const { comparison } = row;
  if (comparison.kind !== 'ratio') return { deviation: undefined, words: [rowReason(row)] };
  return { deviation: betterBy(row), words: deviationWords(row, comparison) };
}

/**
 * How far an indicator came from its target as a share of it, better above 0 whatever the direction of
 * the target; absent where two numbers do not say or the target is zero.
 * @example betterBy(row) // a cost of 90 within 100: 0.1
 */
export function betterBy(row: Pick<RowScore, 'comparison' | 'direction'>): Decimal | undefined {
  const { comparison } = row;
  return comparison.kind === 'ratio' ? signedDeviation(row, comparison) : undefined;
}

function signedDeviation(row: Pick<RowScore, 'direction'>, ratio: Ratio): Decimal | undefined {
  if (ratio.deviation === undefined) return undefined;
  // 0 − 0 is 0, while −0 would print a sign
  return isLessBetter(row, ratio) ? subtract(ZERO, ratio.deviation) : ratio.deviation;
}

/** The sign = says nothing of the direction; a cost stays a cost. */
function isLessBetter(
  { direction }: Pick<RowScore, 'direction'>,
  { operator, direction: side }: Ratio,
): boolean {
  return side === 'atMost' || (operator === '=' && direction.way === 'less');
}

function deviationWords(row: RowScore, ratio: Ratio): string[] {
  const { target, actual, unit, completion } = ratio;
  const change = subtract(actual, target);
  if (change === ZERO) return ['恰好达标'];
  const size = groupThousands(formatDecimal(round(Math.abs(change) as Decimal, 4)));
  const amount = `${size} ${unit === '%' ? '个百分点' : unit}`.trimEnd();
  const words = isLessBetter(row, ratio)
    ? `${moreWord(row.indicator, unit, change)} ${amount}`
    : `${change > 0 ? '+' : '−'}${amount}`;
  return completion === undefined
    ? [words, '目标为零']
    : [words, formatSignedRate(subtract(completion, ONE))];
}

/** Only money is overspent. */
function moreWord(indicator: RowScore['indicator'], unit: string, change: Decimal): string {
  if (isCostRow(indicator) && unit.endsWith('元')) return change > 0 ? '超支' : '节约';
  return change > 0 ? '多' : '少';
}

/** Last year's actual against this year's target, as a share of it, as far as the two are numbers in one unit. */
export function lastDeviation(row: RowScore, before: RowScore): Decimal | undefined {
  const compared = compare(row.target, before.actual, row.direction);
  return betterBy({ comparison: compared, direction: row.direction });
}
