import { type Decimal, decimal, divide, multiply, sumOf } from '../../model/decimal.ts';
import type { Content } from '../content.ts';
import { contentRows } from '../contentRows.ts';
import { decimalOf } from '../decimalOf.ts';
import { whole } from '../random.ts';
import { thousandths } from '../yearMoney.ts';
import type { MoneyFault } from './fault.ts';

/** A gap above 5 % of the share that the results have. */
const LARGEST_SHARE = decimal('0.95');

/** Faults of the money itself: how the budget changed and how much of it was spent. */
export const MONEY_FAULTS: readonly MoneyFault[] = [
  {
    code: 'unspentAbove20',
    stage: 'planned',
    area: 'money',
    apply: (random, money) => ({
      ...money,
      executed: thousandths(money.adjusted, whole(random, 420, 780)),
      isUnexplained: true,
    }),
  },
  {
    code: 'lowExecutionWithoutReason',
    stage: 'planned',
    area: 'money',
    apply: (random, money) => ({
      ...money,
      executed: thousandths(money.adjusted, whole(random, 815, 895)),
      isUnexplained: true,
    }),
  },
  {
    code: 'resultsAboveMoney',
    stage: 'planned',
    area: 'money',
    apply: (random, money) => ({
      ...money,
      executed: thousandths(money.adjusted, whole(random, 905, 935)),
      isUnexplained: true,
    }),
    holds: (content) =>
      contentRows(content).every(({ row }) => row.score !== '') &&
      executionShare(content) < multiply(resultsShare(content), LARGEST_SHARE),
  },
  {
    code: 'executedAboveBudget',
    stage: 'planned',
    area: 'money',
    apply: (random, money) => ({
      ...money,
      executed: thousandths(money.adjusted, whole(random, 1015, 1080)),
    }),
  },
  {
    code: 'budgetAdjusted',
    stage: 'planned',
    area: 'money',
    apply: (random, money) => {
      const adjusted = thousandths(money.initial, whole(random, 450, 900));
      return { ...money, adjusted, executed: adjusted, note: '', isUnexplained: true };
    },
  },
];

function executionShare({ funds }: Content): Decimal {
  return divide(decimalOf(funds.total.score), decimalOf(funds.total.points));
}

function resultsShare(content: Content): Decimal {
  const rows = contentRows(content).map(({ row }) => row);
  const scores = sumOf(rows.map(({ score }) => decimalOf(score)));
  return divide(scores, sumOf(rows.map(({ points }) => decimalOf(points))));
}
