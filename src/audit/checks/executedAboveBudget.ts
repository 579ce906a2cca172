import { cellValue } from '../../model/cell.ts';
import { formatDecimal, subtract } from '../../model/decimal.ts';
import { FUND_SOURCES } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { FUND_WORDS } from '../fundWords.ts';
import { quoteCell } from '../quoteCell.ts';

/** E5: more was spent than 全年预算数; full points, and to be explained. The total row speaks first. */
export const executedAboveBudget: Check = {
  code: 'executedAboveBudget',
  title: '全年执行数大于全年预算数',
  severity: 'warning',
  basis: {
    rule: 'E5',
    source: '填报系统的做法：执行率超过 100% 的得满分并提示',
    status: 'practice',
  },
  check: ({ project }) => {
    for (const source of FUND_SOURCES) {
      const adjusted = cellValue(project.funds[source].adjusted);
      const executed = cellValue(project.funds[source].executed);
      if (adjusted === undefined || executed === undefined) continue;
      if (adjusted === 0 || executed <= adjusted) continue;
      const cells = project.form.funds[source];
      return [
        {
          words: () => ({
            message: `${FUND_WORDS[source]}全年执行数 ${formatDecimal(executed)} 万元，大于全年预算数 ${formatDecimal(adjusted)} 万元，超出 ${formatDecimal(subtract(executed, adjusted))} 万元。`,
            evidence: `全年预算数${quoteCell(cells.adjusted)}；全年执行数${quoteCell(cells.executed)}`,
            advice: '核对两栏金额；确有超出的，请说明资金来源。',
          }),
        },
      ];
    }
    return [];
  },
};
