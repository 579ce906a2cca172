import { decimal, ONE, subtract } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { explainsMoney } from '../reasons/explainsMoney.ts';
import { unspentGap } from '../reasons/moneyGap.ts';
import { formatRateBeside } from '../wording/formatRateBeside.ts';
import { noReasonGiven } from '../wording/noReasonGiven.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { LARGEST_UNSPENT } from './unspentAbove20.ts';

const NO_CELL = '自评表的预算执行率一行没有专设填写原因的栏目';
/** The execution rate below which a reason is owed. */
export const ENOUGH = decimal('0.9');

/** X4: less than 90 % of 全年预算数 was spent and no cell says why; below 80 % X6 says so of the same money. */
export const lowExecutionWithoutReason: Check = {
  code: 'lowExecutionWithoutReason',
  title: '执行率低于 90% 未见说明',
  severity: 'warning',
  ofWhole: true,
  basis: {
    rule: 'X4',
    source: '四川省 2023 年公开文本：执行率低于 90% 的应当说明原因',
    status: 'found',
  },
  appliesTo: hasExecution,
  money: 'total',
  check: (subject) => {
    const { project, score } = subject;
    const { rate } = score.execution;
    const gap = unspentGap(project.funds);
    if (rate === undefined || rate >= ENOUGH || gap === undefined) return [];
    if (subtract(ONE, rate) > LARGEST_UNSPENT || explainsMoney(subject, gap)) return [];
    const { total, words, base } = project.funds;
    return [
      {
        about: { kind: 'funds', row: project.funds.total.key, column: 'executed' },
        words: () => ({
          message: `预算执行率 ${formatRateBeside(rate, ENOUGH)}，低于 90%。${noReasonGiven(project, NO_CELL)}原因。`,
          evidence: `${words[base]}${quoteCell(total.printed[base])}；${words.executed}${quoteCell(total.printed.executed)}`,
          advice: '在年度总体目标完成情况或评价报告中说明执行率偏低的原因。',
        }),
      },
    ];
  },
};
