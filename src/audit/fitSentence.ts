import { type Decimal, formatDecimal, round, subtract } from '../model/decimal.ts';
import { formatInterval } from '../model/format.ts';
import type { Fit } from '../scoring/fit.ts';
import { fitsOf } from './fitsOf.ts';

/**
 * What a reported score outside its interval does fit, in one sentence; that nothing tried fits,
 * where something was tried; else nothing. It never says which rule was used: that is not known.
 */
export function fitSentence(fits: readonly Fit[], subject: Fit['subject']): string {
  const tried = fitsOf(fits, subject);
  const fitting = tried.filter((fit) => fit.fits);
  if (fitting.length > 0) {
    const ways = fitting.map((fit) => `${fit.label}（${recomputed(fit)}）`).join('；');
    return `与以下算法相符：${ways}；自评表没有写明所用的算法。`;
  }
  return tried.length > 0 ? '按试过的其他规则和取整办法也算不出这个得分。' : '';
}

function recomputed({ recomputed: interval, reported }: Fit): string {
  const score = formatInterval(interval);
  if (interval.low !== interval.high) return `可得 ${score}`;
  if (interval.low === reported) return `得 ${score}`;
  const difference = Math.abs(subtract(interval.low, reported)) as Decimal;
  return round(interval.low, 0) === reported
    ? `得 ${score}，取整为 ${formatDecimal(reported)} 分`
    : `得 ${score}，相差 ${formatDecimal(difference)} 分`;
}
