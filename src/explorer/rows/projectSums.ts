import { type Decimal, divide, parseDecimal, ZERO } from '../../model/decimal.ts';
import { formatCount, formatRate, formatWan } from '../../model/format.ts';
import type { Cell } from '../engine/engine.ts';

/**
 * The line of sums of the projects of a view, of which there are so many: of those alone whose money adds
 * up, as on every page. `sums` is the row that `projectSumsSql` gives.
 * @example projectSums(5, ['4', '100', '80', '60'])
 * // '4 个项目合计：年初预算 100.00 万元，全年预算 80.00 万元，全年执行 60.00 万元，执行率 75.0%；另有 1 个的资金未计入。'
 */
export function projectSums(projects: number, sums: readonly Cell[]): string {
  const count = Number(sums[0] ?? 0);
  if (count === 0) return `${formatCount(projects)} 个项目的资金无法合计。`;
  const [initial = ZERO, adjusted = ZERO, executed = ZERO] = sums.slice(1).map(amountOf);
  const rest = projects - count;
  return [
    `${formatCount(count)} 个项目合计：年初预算 ${formatWan(initial)} 万元`,
    `，全年预算 ${formatWan(adjusted)} 万元，全年执行 ${formatWan(executed)} 万元`,
    rateWords(executed, adjusted),
    rest === 0 ? '。' : `；另有 ${formatCount(rest)} 个的资金未计入。`,
  ].join('');
}

function amountOf(cell: Cell): Decimal {
  return parseDecimal(String(cell ?? '')) ?? ZERO;
}

function rateWords(executed: Decimal, adjusted: Decimal): string {
  return adjusted === ZERO ? '' : `，执行率 ${formatRate(divide(executed, adjusted))}`;
}
