import { formatExactWan } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';
import type { CheckResult } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { type MoneyItem, moneyItems } from './moneyItems.ts';

/**
 * Tasks or sub-projects that a table of money lists twice, in the same words and with the same budget (A15): one that
 * is split among years or places has other words or other amounts.
 */
export function repeatedItems(project: Project): CheckResult[] {
  const items = moneyItems(project).filter(({ budget }) => budget !== undefined && budget > 0);
  if (items.length < 2) return [];
  const alike = Map.groupBy(items, ({ table, item, content, budget }) =>
    [table, item, content, budget].join('\u0000'),
  );
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .map((rows) => ({
      cells: rows.map(({ path }) => `${path}/item`),
      words: () => wordsOf(rows),
    }));
}

function wordsOf(rows: readonly MoneyItem[]) {
  const [first] = rows;
  const name = quoteCell(first?.item);
  const spent = rows.map(({ executed }) =>
    executed === undefined ? '（空白）' : `${formatExactWan(executed)} 万元`,
  );
  return {
    message: `“${first?.table}”中${name}列了 ${rows.length} 次，内容和预算相同。`,
    evidence: `${name}：执行 ${spent.join('、')}`,
    advice: '核对后只保留一行；确是两项的，请在名称中区分。',
  };
}
