import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  subtract,
} from '../model/decimal.ts';
import type { MoneyColumn } from '../model/project.ts';
import { writeTarget } from './notation.ts';
import { niceNumber, type PlannedRow } from './plannedRows.ts';
import { chance, pick, type Random, whole } from './random.ts';
import type { RowTexts, YearOf } from './rowYear.ts';
import { thousandths } from './yearMoney.ts';

const LARGER_PART = 600;

/**
 * Target and actual of a cost: all of the money or a part of it, a price a piece, or the standard of
 * a payment. Amounts are the form's own budget and spending.
 */
export function costTexts(random: Random, row: PlannedRow, around: YearOf): RowTexts {
  if (row.measure === 'price') return priceTexts(random, row, around);
  if (row.measure === 'standard') {
    const text = `${row.base}${row.unit}`;
    return { target: pick(random, [text, `=${text}`]), actual: text, reason: '' };
  }
  const { plan, money } = around;
  const write = (column: MoneyColumn) =>
    `${formatDecimal(row.measure === 'part' ? partOf(row, money[column]) : money[column])}万元`;
  const target = writeTarget(random, plan.habit, 'atMost', write('initial'));
  return { target, actual: write('executed'), reason: '' };
}

/** One of two parts that make up an amount. */
function partOf({ base }: PlannedRow, amount: Decimal): Decimal {
  const larger = thousandths(amount, LARGER_PART);
  return base === LARGER_PART ? larger : subtract(amount, larger);
}

function priceTexts(random: Random, row: PlannedRow, { plan, year }: YearOf): RowTexts {
  const target = niceNumber(Number(row.base) * 1.02 ** (year - plan.life.firstYear));
  const share = chance(random, 0.07) ? whole(random, 1010, 1080) : whole(random, 900, 1000);
  const places = target < 100 ? 1 : 0;
  const actual = multiplyDivide(decimal(target), decimal(share), decimal(1000), places);
  return {
    target: writeTarget(random, plan.habit, 'atMost', `${target}${row.unit}`),
    actual: `${formatDecimal(actual)}${row.unit}`,
    reason: '',
  };
}
