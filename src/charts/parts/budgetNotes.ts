import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { budgetName } from '../../model/budgetName.ts';
import { type Decimal, subtract } from '../../model/decimal.ts';
import { formatRate, formatWan } from '../../model/format.ts';

/**
 * What the chart says below the bars of one row, in 万元: the amount executed, the mid-year change, what
 * was not executed, and which amounts the form does not state, or not credibly.
 * @example budgetNotes(row) // ['执行 62.38', '年中调减 37.62']
 */
export function budgetNotes({
  initial,
  adjusted,
  executed,
  absent,
  names,
}: BudgetExecutionRow): string[] {
  const notes = executed === undefined ? [] : [`执行 ${formatWan(executed)}`];
  if (initial !== undefined && adjusted !== undefined && adjusted !== initial) {
    const word = adjusted < initial ? '年中调减' : '年中调增';
    notes.push(`${word} ${formatWan(Math.abs(subtract(adjusted, initial)) as Decimal)}`);
  }
  if (executed !== undefined && adjusted !== undefined && executed !== adjusted) {
    const word = executed < adjusted ? '未执行' : `超出${budgetName(names.adjusted ?? '')}`;
    notes.push(`${word} ${formatWan(Math.abs(subtract(adjusted, executed)) as Decimal)}`);
  }
  return [...notes, ...Object.values(absent)];
}

/**
 * The rates of one row, each with its sign in the chart.
 * @example rateNotes(row) // ['● 100.0%', '◇ 62.4%']
 */
export function rateNotes({ rateAdjusted, rateInitial, lastRate }: BudgetExecutionRow): string[] {
  const last = lastRate === undefined ? [] : [`○ ${formatRate(lastRate)}`];
  if (rateAdjusted === undefined && rateInitial === undefined) return ['执行率无法计算', ...last];
  if (rateAdjusted === rateInitial && rateAdjusted !== undefined) {
    return [`●◇ ${formatRate(rateAdjusted)}`, ...last];
  }
  return [
    ...(rateAdjusted === undefined ? [] : [`● ${formatRate(rateAdjusted)}`]),
    ...(rateInitial === undefined ? [] : [`◇ ${formatRate(rateInitial)}`]),
    ...last,
  ];
}

/** The same without signs: 占全年预算 100.0%. */
export function rateWords({
  rateAdjusted,
  rateInitial,
  lastRate,
  names,
}: BudgetExecutionRow): string[] {
  const rates = [
    { word: `占${budgetName(names.adjusted ?? '')}`, rate: rateAdjusted },
    { word: `占${budgetName(names.initial ?? '')}`, rate: rateInitial },
    { word: '上年', rate: lastRate },
  ];
  return rates.flatMap(({ word, rate }) =>
    rate === undefined ? [] : `${word} ${formatRate(rate)}`,
  );
}
