import type { RulerRow } from '../../analysis/figures/figure.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { formatWholeInterval } from '../../model/format.ts';

/**
 * What stands below a ruler.
 * @example rulerWords(row) // '自评 94，可得 86–98；失 6 分：预算执行 5、产出 1'
 */
export function rulerWords({ reported, interval, losses }: RulerRow): string {
  const totals = [
    ...(reported === undefined ? [] : [`自评 ${formatDecimal(reported)}`]),
    ...(interval === undefined ? [] : [`可得 ${formatWholeInterval(interval)}`]),
  ];
  return [...(totals.length === 0 ? [] : [totals.join('，')]), losses].join('；');
}
