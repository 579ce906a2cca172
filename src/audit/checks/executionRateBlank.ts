import { formatRate } from '../../model/format.ts';
import type { Check } from '../finding.ts';
import { both, hasExecution, hasMoney } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** A12: the total row states money but no rate. */
export const executionRateBlank: Check = {
  code: 'executionRateBlank',
  title: '执行率空白',
  severity: 'info',
  basis: printedBasis('A12', '自评表表头“执行率（B/A）”'),
  appliesTo: both(hasExecution, hasMoney('rate')),
  check: ({ project, score }) => {
    const rate = score.execution.rate;
    if (project.funds.total.rate !== '' || rate === undefined) return [];
    const { total, words, base } = project.funds;
    return [
      {
        about: { kind: 'funds', row: total.key, column: 'rate' },
        words: () => ({
          message: `${words.total}的${words.rate}栏空白，按所填金额计算为 ${formatRate(rate)}。`,
          evidence: `${words[base]}${quoteCell(total.printed[base])}；${words.executed}${quoteCell(total.printed.executed)}；${words.rate}（空白）`,
          advice: `补填${words.rate}。`,
        }),
      },
    ];
  },
};
