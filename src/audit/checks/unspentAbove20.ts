import { cellValue } from '../../model/cell.ts';
import { decimal } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { Check } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { explainsMoney } from '../reasons/explainsMoney.ts';
import { unspentGap } from '../reasons/moneyGap.ts';
import { formatRateBeside } from '../wording/formatRateBeside.ts';
import { everywhereIn } from '../wording/noReasonGiven.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** The share of the budget that may be left. */
export const LARGEST_UNSPENT = decimal('0.2');

/** X6: more than 20 % of 全年预算数 was left unspent, and no cell says why (X4). */
export const unspentAbove20: Check = {
  code: 'unspentAbove20',
  title: '未执行资金超过 20% 未见说明',
  severity: 'warning',
  ofWhole: true,
  basis: {
    rule: 'X6',
    source: '复核的做法：未执行资金超过预算 20% 的，请单位说明',
    status: 'practice',
  },
  appliesTo: hasExecution,
  money: 'total',
  check: (subject) => {
    const { project } = subject;
    const { total, words, base } = project.funds;
    const adjusted = cellValue(total[base]);
    const executed = cellValue(total.executed);
    const gap = unspentGap(project.funds);
    if (adjusted === undefined || executed === undefined || gap?.share === undefined) return [];
    const { amount: left, share } = gap;
    if (share <= LARGEST_UNSPENT || explainsMoney(subject, gap)) return [];
    return [
      {
        about: { kind: 'funds', row: project.funds.total.key, column: 'executed' },
        words: () => ({
          message: `${words[base]} ${formatExactWan(adjusted)} 万元，${words.executed} ${formatExactWan(executed)} 万元，未执行 ${formatExactWan(left)} 万元，占 ${formatRateBeside(share, LARGEST_UNSPENT)}。${everywhereIn(project)}没有提到原因。`,
          evidence: `${words[base]}${quoteCell(total.printed[base])}；${words.executed}${quoteCell(total.printed.executed)}`,
          advice: '说明未执行资金的去向（结转、交回或其他）和今后预算编制的改进。',
        }),
      },
    ];
  },
};
