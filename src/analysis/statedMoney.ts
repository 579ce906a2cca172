import { cellValue } from '../model/cell.ts';
import { type Decimal, sumOf, ZERO } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';

const COLUMNS = ['initial', 'adjusted', 'executed'] as const;

/** 年度资金总额 in 万元; an amount is absent where the form does not state it, or not credibly. */
export type StatedMoney = Readonly<Record<(typeof COLUMNS)[number], Decimal | undefined>>;

const NOTHING: StatedMoney = { initial: undefined, adjusted: undefined, executed: undefined };

/** Why money can be in no sum; 栏目不全 where the paper has no column for one of the three amounts. */
export const LEFT_OUT_REASONS = [
  '栏目不全',
  '没有填全',
  '调整不明',
  '与所列来源不符',
  '单位可能有误',
] as const;
export type MoneyLeftOut = (typeof LEFT_OUT_REASONS)[number];

/** Why the money of a form is in no sum; undefined where all three amounts are added up. */
export function leftOutReason(funds: Project['funds']): MoneyLeftOut | undefined {
  if (funds.isUnitDoubted) return '单位可能有误';
  const stated = statedMoney(funds);
  const missing = COLUMNS.filter((column) => stated[column] === undefined);
  if (missing.length === 0) return undefined;
  if (missing.every((column) => funds.total[column].kind === 'absent')) return '栏目不全';
  if (missing.some((column) => funds.total[column].kind === 'unclear')) return '调整不明';
  const isPrinted = missing.some((column) => cellValue(funds.total[column]) !== undefined);
  return isPrinted ? '与所列来源不符' : '没有填全';
}

/**
 * The amounts of the 年度资金总额 row. One whose unit a finding doubts states none. A total of 0 above
 * sources that carry money is a misprint, which a finding names; to add it up as nothing would hide the
 * money, so it counts as not stated.
 */
export function statedMoney(funds: Project['funds']): StatedMoney {
  if (funds.isUnitDoubted) return NOTHING;
  const sources = sourceMoney(funds);
  const stated = (column: (typeof COLUMNS)[number]) => {
    const total = cellValue(funds.total[column]);
    return total === ZERO && sources[column] !== ZERO ? undefined : total;
  };
  return { initial: stated('initial'), adjusted: stated('adjusted'), executed: stated('executed') };
}

/** What the sources below the total carry in all, in 万元; 0 where they state nothing. */
export function sourceMoney(
  funds: Project['funds'],
): Readonly<Record<(typeof COLUMNS)[number], Decimal>> {
  const parts = funds.rows.filter(({ role }) => role === 'part');
  const sum = (column: (typeof COLUMNS)[number]) =>
    sumOf(parts.map((row) => cellValue(row[column]) ?? ZERO));
  return { initial: sum('initial'), adjusted: sum('adjusted'), executed: sum('executed') };
}
