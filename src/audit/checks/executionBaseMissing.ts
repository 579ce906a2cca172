import { executionReason } from '../../scoring/executionSteps.ts';
import type { Check } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { spendsOnZeroBudget } from '../money/spendsOnZeroBudget.ts';
import { moneyEvidence } from '../wording/moneyEvidence.ts';

/** E6: without a budget above zero and an amount spent there is no rate, and no score to check. */
export const executionBaseMissing: Check = {
  code: 'executionBaseMissing',
  title: '执行率无法计算',
  severity: 'info',
  basis: { rule: 'E6', source: '本站的做法：算不出执行率的不计为零，只作提示', status: 'default' },
  appliesTo: hasExecution,
  check: ({ project, score }) => {
    const { budget, verdict, base } = score.execution;
    const { total } = project.funds;
    if (total[base].kind === 'absent' || total.executed.kind === 'absent') return [];
    if (budget !== undefined || verdict === 'notApplicable') return [];
    if (spendsOnZeroBudget(project)) return [];
    return [
      {
        cells: [base, 'executed'].map((column) => `funds/${total.key}/${column}`),
        words: () => ({
          message: `${executionReason(score.execution, project.funds)}，预算执行率的得分不能复核。`,
          evidence: `${project.funds.words.total}：${moneyEvidence(project)}`,
          advice: `补填${project.funds.words.total}的预算数和执行数；没有安排资金的，请注明。`,
        }),
      },
    ];
  },
};
