import { cellValue } from '../../model/cell.ts';
import { decimal, divide, formatDecimal, subtract } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { formatRateBeside } from '../formatRateBeside.ts';
import { quoteCell } from '../quoteCell.ts';

const LARGEST_SHARE = decimal('0.2');

/** X6: more than 20 % of 全年预算数 was left unspent. */
export const unspentAbove20: Check = {
  code: 'unspentAbove20',
  title: '未执行资金超过 20%',
  severity: 'warning',
  basis: {
    rule: 'X6',
    source: '复核的做法：未执行资金超过预算 20% 的，请单位说明',
    status: 'practice',
  },
  check: ({ project }) => {
    const adjusted = cellValue(project.funds.total.adjusted);
    const executed = cellValue(project.funds.total.executed);
    if (adjusted === undefined || adjusted === 0 || executed === undefined) return [];
    const left = subtract(adjusted, executed);
    const share = divide(left, adjusted);
    if (share <= LARGEST_SHARE) return [];
    const cells = project.form.funds.total;
    return [
      {
        words: () => ({
          message: `全年预算数 ${formatDecimal(adjusted)} 万元，全年执行数 ${formatDecimal(executed)} 万元，未执行 ${formatDecimal(left)} 万元，占 ${formatRateBeside(share, LARGEST_SHARE)}。`,
          evidence: `全年预算数${quoteCell(cells.adjusted)}；全年执行数${quoteCell(cells.executed)}`,
          advice: '说明未执行资金的去向（结转、交回或其他）和今后预算编制的改进。',
        }),
      },
    ];
  },
};
