import { type BlockOf, blockOf } from '../../model/layouts/layout.ts';
import { MONEY_COLUMNS } from '../../model/project.ts';
import type { ComputedCell, FillInForm } from './computedCell.ts';

/** 项目资金: the totals from their parts, and 执行率 from the money before it (A12, E7). */
export function moneyFormulas(fillIn: FillInForm): ComputedCell[] {
  const block = blockOf(fillIn.layout, 'funds');
  return block === undefined ? [] : [...totals(fillIn, block), ...rates(fillIn, block)];
}

function totals({ addresses, form }: FillInForm, { rows, columns }: BlockOf<'funds'>) {
  const total = rows.find(({ role }) => role === 'total');
  const parts = rows.filter(({ role }) => role === 'part');
  const money = columns.filter(({ key }) => key === 'budget' || MONEY.has(key));
  if (total === undefined || parts.length === 0) return [];
  return money.flatMap(({ key }): ComputedCell[] => {
    const cell = addresses.cellAt(['funds', total.key, key]);
    const refs = parts.flatMap((part) => addresses.refAt(['funds', part.key, key]) ?? []).join(',');
    if (cell === undefined || refs === '' || form.funds?.[total.key]?.[key] !== '') return [];
    const formula = `IF(COUNT(${refs})=0,"",ROUND(SUM(${refs}),6))`;
    return [{ row: cell.row, column: cell.column, formula, result: '' }];
  });
}

function rates({ addresses, form }: FillInForm, { rows, columns }: BlockOf<'funds'>) {
  const keys = new Set(columns.map(({ key }) => key));
  const base = ['adjusted', 'budget', 'initial'].find((key) => keys.has(key)) ?? '';
  const label = columns.find(({ key }) => key === 'rate')?.label ?? '';
  // a column that is headed （%） prints the figure without the sign
  const isPercent = /[(（]\s*[%％]\s*[)）]/.test(label);
  return rows.flatMap(({ key }): ComputedCell[] => {
    const cell = addresses.cellAt(['funds', key, 'rate']);
    const budget = addresses.refAt(['funds', key, base]);
    const spent = addresses.refAt(['funds', key, 'executed']);
    if (cell === undefined || budget === undefined || spent === undefined) return [];
    if (form.funds?.[key]?.rate !== '') return [];
    // as text: a blank result under a number format is saved as 0 by LibreOffice in .xls
    const rate = isPercent
      ? `TEXT(ROUND(${spent}/${budget}*100,2),"0.00")`
      : `TEXT(ROUND(${spent}/${budget},4),"0.00%")`;
    const formula = `IF(COUNT(${budget},${spent})<2,"",IF(${budget}=0,"",${rate}))`;
    return [{ row: cell.row, column: cell.column, formula, result: '' }];
  });
}

const MONEY: ReadonlySet<string> = new Set(MONEY_COLUMNS);
