import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, formatDecimal, subtract } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';
import type { Check, Words } from '../finding.ts';
import { mentions } from '../mentions.ts';
import { noReasonGiven } from '../noReasonGiven.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

const NO_CELL = '自评表没有专设填写调整原因的栏目';
const ADJUSTMENT = /调整|调减|调增|追加|压减|核减|收回/;

/** X4: the budget was changed during the year and no reason cell speaks of it. */
export const budgetAdjusted: Check = {
  code: 'budgetAdjusted',
  title: '年中调整预算未见说明',
  severity: 'warning',
  basis: {
    rule: 'X4',
    source: '四川省 2023 年公开文本：年中调整预算的应当说明原因',
    status: 'found',
  },
  money: 'total',
  check: ({ project }) => {
    const initial = cellValue(project.funds.total.initial);
    const adjusted = cellValue(project.funds.total.adjusted);
    if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
    if (spendsOnZeroBudget(project) || mentions(project, ADJUSTMENT)) return [];
    return [
      {
        about: { kind: 'funds', row: project.funds.total.key, column: 'adjusted' },
        words: () => words(project, initial, adjusted),
      },
    ];
  },
};

function words(project: Project, initial: Decimal, adjusted: Decimal): Words {
  const { total, words: own } = project.funds;
  const change = subtract(adjusted, initial);
  const amount = Math.abs(change) as Decimal;
  const share = initial === 0 ? '' : `，占${own.initial}的 ${formatRate(divide(amount, initial))}`;
  const { printed } = total;
  return {
    message: `${own.initial} ${formatDecimal(initial)} 万元，${own.adjusted} ${formatDecimal(adjusted)} 万元，年中${change < 0 ? '调减' : '调增'} ${formatDecimal(amount)} 万元${share}。${noReasonGiven(project, NO_CELL)}。`,
    evidence: `${own.initial}${quoteCell(printed.initial)}；${own.adjusted}${quoteCell(printed.adjusted)}`,
    advice: '在年度总体目标完成情况或评价报告中说明调整的原因和批准情况。',
  };
}
