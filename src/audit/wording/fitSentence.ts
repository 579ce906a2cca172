import { type Decimal, formatDecimal, round, subtract } from '../../model/decimal.ts';
import { formatInterval } from '../../model/format.ts';
import { readOnce } from '../../model/readOnce.ts';
import type { Fit } from '../../scoring/fit.ts';
import { fitsOf } from './fitsOf.ts';

/**
 * What a reported score outside its interval does fit, in one sentence; that nothing tried fits,
 * where something was tried; else nothing. It never says which rule was used: that is not known. A form that prints its
 * rule (`isRulePrinted`) has said by which it should have been.
 */
export function fitSentence(
  fits: readonly Fit[],
  subject: Fit['subject'],
  isRulePrinted: boolean,
): string {
  const tried = fitsOf(fits, subject);
  const fitting = tried.filter((fit) => fit.fits && !isOtherElsewhere(fit, fits));
  if (fitting.length > 0) {
    const ways = fitting.map((fit) => `${fit.label}（${recomputed(fit)}）`).join('；');
    const unsaid = isRulePrinted ? '与表上所印的规则不同' : '自评表没有写明所用的算法';
    return `与以下算法相符：${ways}；${unsaid}。`;
  }
  // a way of rounding that another row contradicts explains nothing, and still gives this score
  if (tried.some((fit) => fit.fits)) return '';
  return tried.length > 0 ? '按试过的其他规则和取整办法也算不出这个得分。' : '';
}

/** Ways of rounding to whole points, both of which may give the same score. */
const ROUNDINGS = /\+(?:floor|whole)\b/g;

/**
 * Whether a way of rounding is not that of the form: another row fits nothing but other ways, up where this one is cut
 * down.
 */
function isOtherElsewhere(fit: Fit, fits: readonly Fit[]): boolean {
  const own = roundingsOf(fit);
  const { rows, rowsBy } = roundedRows(fits);
  return own.length > 0 && own.every((way) => rows > (rowsBy.get(way) ?? 0));
}

function roundingsOf({ rulebook }: Fit): string[] {
  return [...rulebook.matchAll(ROUNDINGS)].map(([way]) => way);
}

/** How many rows fit ways of rounding alone, and how many of them each way. */
const roundedRows = readOnce((fits: readonly Fit[]) => {
  let rows = 0;
  const rowsBy = new Map<string, number>();
  const fitting = fits.filter((fit) => fit.fits && fit.subject !== 'execution');
  for (const own of Map.groupBy(fitting, ({ subject }) => subject).values()) {
    const ways = own.map(roundingsOf);
    if (ways.some((some) => some.length === 0)) continue;
    rows += 1;
    for (const way of new Set(ways.flat())) rowsBy.set(way, (rowsBy.get(way) ?? 0) + 1);
  }
  return { rows, rowsBy };
});

function recomputed({ recomputed: interval, reported }: Fit): string {
  const score = formatInterval(interval);
  if (interval.low !== interval.high) return `可得 ${score}`;
  if (interval.low === reported) return `得 ${score}`;
  const difference = Math.abs(subtract(interval.low, reported)) as Decimal;
  return round(interval.low, 0) === reported
    ? `得 ${score}，取整为 ${formatDecimal(reported)} 分`
    : `得 ${score}，相差 ${formatDecimal(difference)} 分`;
}
