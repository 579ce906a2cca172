import type { TableKind } from '../labels/blockKeys.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { isOfPartOfYear, likelyMeaning } from '../labels/likelyMeaning.ts';

/** The printed name of a column, and the one that it shares with its neighbours. */
export interface Named {
  readonly label: string;
  readonly under?: string;
}

/** What is aimed at over the whole period stands beside what is aimed at in the year. */
const LONG_TERM = /长期|实施期/;
const OF_LONG_TERM: Readonly<Record<string, string>> = {
  target: 'longTermTarget',
  value: 'longTermValue',
  sign: 'longTermSign',
};

/**
 * What the name of a column may mean below one that it shares: 年初 below 预算数 is 年初预算数, 金额 below 预算
 * what that name says, 指标值 below 长期指标 is that of the whole period, and 完成值 below 上半年 is not
 * that of the year.
 */
export function meaningsUnder(kind: TableKind, { label, under }: Named): readonly string[] {
  const own = reachedInBrackets(kind, label) ?? columnMeanings(kind, label);
  if (under === undefined) return own;
  if (isOfPartOfYear(under)) return [];
  if (LONG_TERM.test(under)) return own.flatMap((key) => OF_LONG_TERM[key] ?? key);
  if (own.length === 0) {
    const whole = columnMeanings(kind, `${label}${under}`);
    return whole.length > 0 ? whole : columnMeanings(kind, `${label}${nearest(under)}`);
  }
  if (kind !== 'funds' || own[0] !== 'amount') return own;
  const shared = columnMeanings(kind, nearest(under))[0] ?? likelyMeaning(kind, under);
  return shared === undefined ? own : [shared];
}

/** Of two names above each other, the lower one. */
function nearest(under: string): string {
  return under.split('\n').at(-1) ?? under;
}

/** 指标值（全年实际完成） is what was reached, by what its brackets say. */
function reachedInBrackets(kind: TableKind, label: string): readonly string[] | undefined {
  const inside = /[(（]([^()（）]{2,12})[)）]\s*$/.exec(label)?.[1];
  if (kind !== 'indicators' || inside === undefined) return undefined;
  const meanings = columnMeanings(kind, inside);
  return meanings[0] === 'actual' ? meanings : undefined;
}
