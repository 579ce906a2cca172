import type { Check } from '../../audit/finding.ts';
import { ownBasis } from '../../audit/ownBasis.ts';
import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { cellValue } from '../../model/cell.ts';
import { decimal, multiply, multiplyDivide, subtract } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { yearName } from './yearName.ts';

/** All that the year's work costs, and no more than this year's. */
const YEAR_COST =
  /^(?:(?:本|当)?年度?|全年)(?:的)?(?:项目|预算|资金|经费|工作)*(?:总)?(?:成本|支出|投入|投资|经费)(?:控制)?(?:总?额|数|总量)?$/;
const TEN_THOUSAND = decimal(10_000);
const TENTH = decimal('0.1');
const TEN = decimal(10);

/** A15: the cost of the year in a row is more than the money of the year. */
export const costAboveMoney: Check = {
  code: 'costAboveMoney',
  title: '年度成本目标高于年度资金',
  severity: 'warning',
  basis: ownBasis('A15'),
  appliesTo: ({ funds }) => funds.total.amount.kind !== 'absent',
  check: ({ project, score }) => {
    const { funds, form, layout } = project;
    const whole = cellValue(funds.total.amount);
    if (whole === undefined || whole <= 0) return [];
    return score.rows.flatMap(({ indicator, target }) => {
      const name = yearName(indicator, layout);
      if (!isCostRow(indicator) || !YEAR_COST.test(name)) return [];
      if (target.kind !== 'quantity' || target.unit.dimension !== 'money') return [];
      const cost = multiplyDivide(target.value, target.unit.factor, TEN_THOUSAND);
      // ten times as much is another unit
      if (subtract(cost, whole) <= TENTH || cost > multiply(whole, TEN)) return [];
      const { seq, words } = indicator;
      const total = funds.total.label === '' ? '年度资金总额' : funds.total.label;
      return [
        {
          seq,
          about: { kind: 'cell', column: 'target' },
          words: () => ({
            message: `第 ${seq} 行${quoteCell(name)}的${words.target}${quoteCell(indicator.target)}，高于${total} ${formatExactWan(whole)} 万元。`,
            evidence: `${words.target}${quoteCell(indicator.target)}；${total}${quoteCell(form.funds?.[funds.total.key]?.amount ?? undefined)}`,
            advice: '核对两处金额；成本目标一般不高于当年安排的资金。',
          }),
        },
      ];
    });
  },
};
