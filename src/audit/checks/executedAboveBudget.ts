import { cellValue } from '../../model/cell.ts';
import { type Decimal, subtract, sumOf, ZERO } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { FundRow, Project } from '../../model/project.ts';
import type { Check, CheckResult } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { moneyItems } from '../money/moneyItems.ts';
import { statesAmount } from '../text/statesAmount.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** E5: more was spent than 全年预算数, and nothing says from what; full points, and to be explained. The total row speaks first. */
export const executedAboveBudget: Check = {
  code: 'executedAboveBudget',
  title: '全年执行数大于全年预算数',
  severity: 'warning',
  basis: {
    rule: 'E5',
    source: '填报系统的做法：执行率超过 100% 的得满分并提示',
    status: 'practice',
  },
  appliesTo: hasExecution,
  money: 'everyRow',
  check: ({ project }) => {
    const { rows, words, base } = project.funds;
    for (const row of rows) {
      const adjusted = cellValue(row[base]);
      const executed = cellValue(row.executed);
      if (adjusted === undefined || executed === undefined) continue;
      if (adjusted === 0 || executed <= adjusted) continue;
      if (isSourceTold(project, row, subtract(executed, adjusted))) continue;
      return [
        {
          about: { kind: 'funds', row: row.key, column: 'executed' },
          words: () => ({
            message: `${row.label}${words.executed} ${formatExactWan(executed)} 万元，大于${words[base]} ${formatExactWan(adjusted)} 万元，超出 ${formatExactWan(subtract(executed, adjusted))} 万元。`,
            evidence: `${words[base]}${quoteCell(row.printed[base])}；${words.executed}${quoteCell(row.printed.executed)}`,
            advice: '核对两栏金额；确有超出的，请说明资金来源。',
          }),
        },
      ];
    }
    return itemsAbove(project);
  },
};

/** Whether a text states the very excess (超出预算8.60万元，由自有资金解决), or parts without a budget of their own paid it. */
function isSourceTold({ funds, goal, texts }: Project, row: FundRow, excess: Decimal): boolean {
  if (
    [goal.actual, ...texts.map(({ text }) => text)].some((text) => statesAmount(text ?? '', excess))
  )
    return true;
  if (row !== funds.total) return false;
  const unplanned = funds.rows.filter((part) => {
    return part.role === 'part' && cellValue(part[funds.base]) === ZERO;
  });
  return sumOf(unplanned.map((part) => cellValue(part.executed) ?? ZERO)) === excess;
}

/** Rows of another table of money, of tasks or sub-projects, on which more was spent than was planned for them. */
function itemsAbove(project: Project): CheckResult[] {
  return moneyItems(project).flatMap(({ path, table, item, budget, executed, words }) => {
    if (budget === undefined || executed === undefined) return [];
    if (budget === 0 || executed <= budget) return [];
    return [
      {
        cells: [`${path}/executed`],
        words: () => ({
          message: `“${table}”的${quoteCell(item)}${words.executed} ${formatExactWan(executed)} 万元，大于${words.budget} ${formatExactWan(budget)} 万元，超出 ${formatExactWan(subtract(executed, budget))} 万元。`,
          evidence: `${quoteCell(item)}：${words.budget} ${formatExactWan(budget)} 万元；${words.executed} ${formatExactWan(executed)} 万元`,
          advice: '核对两栏金额；确有超出的，请说明资金来源。',
        }),
      },
    ];
  });
}
