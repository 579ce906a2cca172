import { cellValue } from '../../model/cell.ts';
import type { Project } from '../../model/project.ts';

/** Whether 年度资金总额 prints a 全年预算数 of zero while money was spent (E6). */
export function spendsOnZeroBudget({ funds }: Project): boolean {
  if (cellValue(funds.total.adjusted) !== 0) return false;
  return funds.rows.some((row) => (cellValue(row.executed) ?? 0) > 0);
}
