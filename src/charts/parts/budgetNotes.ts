import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { type Decimal, formatDecimal, subtract } from '../../model/decimal.ts';
import { groupThousands } from '../../model/format.ts';

/**
 * What the chart says beside the bars of one project: the amount executed, the mid-year change, what
 * was not executed, and which amounts the form does not state, or not credibly.
 * @example budgetNotes(row) // ['执行 62.38 万元', '年中调减 37.62 万元']
 */
export function budgetNotes(row: BudgetExecutionRow): string[] {
  const { initial, adjusted, executed } = row;
  const notes = [
    executed === undefined ? `全年执行数${absence(row, 'executed')}` : `执行 ${amount(executed)}`,
  ];
  if (adjusted === undefined) notes.push(`全年预算数${absence(row, 'adjusted')}`);
  if (initial === undefined) notes.push(`年初预算数${absence(row, 'initial')}`);
  if (adjusted === undefined) return notes;
  if (initial !== undefined && adjusted < initial) {
    notes.push(`年中调减 ${amount(subtract(initial, adjusted))}`);
  }
  if (initial !== undefined && adjusted > initial) {
    notes.push(`年中调增 ${amount(subtract(adjusted, initial))}`);
  }
  if (executed !== undefined && executed < adjusted) {
    notes.push(`未执行 ${amount(subtract(adjusted, executed))}`);
  }
  if (executed !== undefined && executed > adjusted) {
    notes.push(`超出全年预算 ${amount(subtract(executed, adjusted))}`);
  }
  return notes;
}

function absence(
  { misprinted = [], misprint = '与来源不符' }: BudgetExecutionRow,
  name: 'initial' | 'adjusted' | 'executed',
): string {
  return misprinted.includes(name) ? misprint : '未列';
}

function amount(value: Decimal): string {
  return `${groupThousands(formatDecimal(value))} 万元`;
}
