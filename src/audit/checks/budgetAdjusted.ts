import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, subtract, sumOf, ZERO } from '../../model/decimal.ts';
import { formatExactWan, formatRate } from '../../model/format.ts';
import type { FundRow, Funds, Project } from '../../model/project.ts';
import type { Check, Words } from '../finding.ts';
import { hasMoney } from '../hasPrinted.ts';
import { spendsOnZeroBudget } from '../money/spendsOnZeroBudget.ts';
import { explainsMoney } from '../reasons/explainsMoney.ts';
import { adjustedGap } from '../reasons/moneyGap.ts';
import { noReasonGiven } from '../wording/noReasonGiven.ts';
import { quoteCell } from '../wording/quoteCell.ts';

const ELSEWHERE = /结转|结余|上级|中央|省级|省财政|自治区|转移支付|债券/;
/** What money was spent on, which says nothing of where it came from. */
const NATURE = /(?:基本|项目)支出/;
const NO_CELL = '自评表没有专设填写调整原因的栏目';
/** X4: the budget was changed during the year and nothing on the form may be the reason. */
export const budgetAdjusted: Check = {
  code: 'budgetAdjusted',
  title: '年中调整预算未见说明',
  severity: 'warning',
  ofWhole: true,
  basis: {
    rule: 'X4',
    source: '四川省 2023 年公开文本：年中调整预算的应当说明原因',
    status: 'found',
  },
  appliesTo: hasMoney('initial', 'adjusted'),
  money: 'total',
  check: (subject) => {
    const { project } = subject;
    const { funds } = project;
    const row = rowOfMoney(funds);
    const initial = cellValue(row.initial);
    const adjusted = cellValue(row.adjusted);
    const gap = adjustedGap({ ...funds, total: row });
    if (initial === undefined || adjusted === undefined || gap === undefined) return [];
    if (row === funds.total && spendsOnZeroBudget(project)) return [];
    if (isFromElsewhere(project, subtract(adjusted, initial)) || explainsMoney(subject, gap))
      return [];
    return [
      {
        about: { kind: 'funds', row: row.key, column: 'adjusted' },
        words: () => words(project, row, { initial, adjusted }),
      },
    ];
  },
};

/** The total, or where that prints zeros throughout, the only part that has an amount. */
function rowOfMoney({ rows, total }: Funds): FundRow {
  const cells = [total.initial, total.adjusted, total.executed];
  if (!cells.every((cell) => cellValue(cell) === 0)) return total;
  const [only, ...more] = rows.filter((row) => row !== total && (cellValue(row.adjusted) ?? 0) > 0);
  return only === undefined || more.length > 0 ? total : only;
}

/**
 * Money of another source, of last year or of a higher level, that came in is the change, and its row says so; where
 * the parts do not make up the total, nobody can say how much of the change it is.
 */
function isFromElsewhere({ funds }: Project, change: Decimal): boolean {
  if (change <= 0) return false;
  const parts = funds.rows.filter(({ role, label }) => role === 'part' && !NATURE.test(label));
  const isOff = sumOf(parts.map(changeOf)) !== change;
  const came = parts
    .filter((part) => part.key !== 'fiscal' || ELSEWHERE.test(part.label))
    .map(changeOf);
  // of several sources too: 中央 and 自治区
  const higher = parts.filter(({ label }) => ELSEWHERE.test(label)).map(changeOf);
  return sumOf(higher) === change || came.some((one) => one === change || (isOff && one > 0));
}

function changeOf({ initial, adjusted }: FundRow): Decimal {
  return subtract(cellValue(adjusted) ?? ZERO, cellValue(initial) ?? ZERO);
}

interface Change {
  readonly initial: Decimal;
  readonly adjusted: Decimal;
}

function words(project: Project, row: FundRow, { initial, adjusted }: Change): Words {
  const { total, words: own } = project.funds;
  const whose = row === total ? '' : `${row.label}的`;
  const change = subtract(adjusted, initial);
  const amount = Math.abs(change) as Decimal;
  const share = initial === 0 ? '' : `，占${own.initial}的 ${formatRate(divide(amount, initial))}`;
  const { printed } = row;
  return {
    message: `${whose}${own.initial} ${formatExactWan(initial)} 万元，${own.adjusted} ${formatExactWan(adjusted)} 万元，年中${change < 0 ? '调减' : '调增'} ${formatExactWan(amount)} 万元${share}。${noReasonGiven(project, NO_CELL)}。`,
    evidence: `${whose}${own.initial}${quoteCell(printed.initial)}；${own.adjusted}${quoteCell(printed.adjusted)}`,
    advice: '在年度总体目标完成情况或评价报告中说明调整的原因和批准情况。',
  };
}
