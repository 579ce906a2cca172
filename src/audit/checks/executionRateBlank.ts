import { formatRate } from '../../model/format.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';

/** A12: the total row states money but no rate. */
export const executionRateBlank: Check = {
  code: 'executionRateBlank',
  title: '执行率空白',
  severity: 'info',
  basis: printedBasis('A12', '自评表表头“执行率（B/A）”'),
  check: ({ project, score }) => {
    const rate = score.execution.rateAdjusted;
    if (project.funds.total.rate !== '' || rate === undefined) return [];
    const { adjusted, executed } = project.form.funds.total;
    return [
      {
        words: () => ({
          message: `年度资金总额的执行率栏空白，按所填金额计算为 ${formatRate(rate)}。`,
          evidence: `全年预算数${quoteCell(adjusted)}；全年执行数${quoteCell(executed)}；执行率（空白）`,
          advice: '补填执行率。',
        }),
      },
    ];
  },
};
