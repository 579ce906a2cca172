import { executionReason } from '../../scoring/executionSteps.ts';
import type { Check } from '../finding.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

/** E6: without a budget above zero and an amount spent there is no rate, and no score to check. */
export const executionBaseMissing: Check = {
  code: 'executionBaseMissing',
  title: '执行率无法计算',
  severity: 'info',
  basis: { rule: 'E6', source: '本站的做法：算不出执行率的不计为零，只作提示', status: 'default' },
  check: ({ project, score }) => {
    const { base } = score.rulebook.execution;
    const rate = base === 'adjusted' ? score.execution.rateAdjusted : score.execution.rateInitial;
    if (rate !== undefined || score.execution.verdict === 'notApplicable') return [];
    if (spendsOnZeroBudget(project)) return [];
    const { initial, adjusted, executed } = project.funds.total.printed;
    return [
      {
        words: () => ({
          message: `${executionReason(score.execution, score.rulebook)}，预算执行率的得分不能复核。`,
          evidence: `年度资金总额：年初预算数${quoteCell(initial)}；全年预算数${quoteCell(adjusted)}；全年执行数${quoteCell(executed)}`,
          advice: '补填年度资金总额的预算数和执行数；没有安排资金的，请注明。',
        }),
      },
    ];
  },
};
