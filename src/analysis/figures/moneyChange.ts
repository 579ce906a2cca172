import type { Decimal } from '../../model/decimal.ts';
import { formatWan } from '../../model/format.ts';

/**
 * How the amount executed changed from the first year that states it to the last.
 * @example moneyChange(rows) // '全年执行数 2021 年 100.00 万元，2022 年 62.38 万元'
 */
export function moneyChange(
  rows: readonly { readonly year: number; readonly executed: Decimal | undefined }[],
): string {
  const stated = rows.flatMap(({ year, executed }) =>
    executed === undefined ? [] : [{ year, executed }],
  );
  const [first, last] = [stated.at(0), stated.at(-1)];
  if (first === undefined || last === undefined) return '各年全年执行数未列';
  const words = `全年执行数 ${first.year} 年 ${formatWan(first.executed)} 万元`;
  if (first === last) return words;
  return `${words}，${last.year} 年 ${formatWan(last.executed)} 万元`;
}
