import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { Project } from '../../model/project.ts';
import { amountWords } from '../amountWords.ts';
import type { Check, Words } from '../finding.ts';
import { mentions } from '../mentions.ts';
import { noReasonGiven } from '../noReasonGiven.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

const NO_CELL = '自评表没有专设填写调整原因的栏目';
const ADJUSTMENT = new RegExp(
  [
    '调整|调减|调增|调剂|追加|压减|核减|收回|增拨|增补',
    // who gave it later, or why people cost more
    '(?:上级|中央|省级?|市级)[^。；,，]{0,8}(?:资金|补助|经费|指标)[^。；,，]{0,8}(?:下达|到位|拨入|增加)|年中(?:下达|安排|新增|到位)',
    '调资|增资|(?:增加|减少|增列|新增)(?:预算|资金|经费|支出)?\\d[\\d.,]*\\s*万?元',
  ].join('|'),
);

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
    if (spendsOnZeroBudget(project) || isCarriedOver(project, subtract(adjusted, initial)))
      return [];
    if (mentions(project, ADJUSTMENT)) return [];
    const amount = Math.abs(subtract(adjusted, initial)) as Decimal;
    if (initial !== 0 && mentions(project, amountWords(amount))) return [];
    return [
      {
        about: { kind: 'funds', row: project.funds.total.key, column: 'adjusted' },
        words: () => words(project, initial, adjusted),
      },
    ];
  },
};

/** Last year's money that came in is the change, and its row says so. */
function isCarriedOver({ funds }: Project, change: Decimal): boolean {
  const row = funds.rows.find(({ key }) => key === 'carryover');
  if (row === undefined || change <= 0) return false;
  return subtract(cellValue(row.adjusted) ?? ZERO, cellValue(row.initial) ?? ZERO) === change;
}

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
