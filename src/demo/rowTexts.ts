import { decimal, formatDecimal, toNumber } from '../model/decimal.ts';
import { FAR_ABOVE } from '../scoring/farAbove.ts';
import { costTexts } from './costTexts.ts';
import { writeCount, writeDate, writeDeadline, writeTarget } from './notation.ts';
import { niceNumber, type PlannedRow } from './plannedRows.ts';
import { chance, pick, type Random, whole } from './random.ts';
import { reasonFor } from './reasons.ts';
import type { RowTexts, YearOf } from './rowYear.ts';
import { wordTexts } from './wordTexts.ts';

/** Target and actual of one indicator in one year: targets move, results follow them. */
export function rowTexts(random: Random, row: PlannedRow, around: YearOf): RowTexts {
  switch (row.measure) {
    case 'count':
      return countTexts(random, row, around);
    case 'rate':
      return rateTexts(random, row, around);
    case 'lowRate':
      return lowTexts(random, row, around, 10);
    case 'term':
      return lowTexts(random, row, around, 1);
    case 'price':
    case 'amount':
    case 'part':
    case 'standard':
      return costTexts(random, row, around);
    case 'deadline':
      return deadlineTexts(random, row, around);
    case 'change':
      return changeTexts(random, row, around);
    case 'words':
    case 'yesNo':
      return wordTexts(random, String(row.base), around.isHard);
    default:
      return row.measure satisfies never;
  }
}

/** Share of rows that fall short of their target, in an ordinary year and in a hard one. */
function isShort(random: Random, { isHard }: YearOf): boolean {
  return chance(random, isHard ? 0.5 : 0.07);
}

function countTexts(random: Random, row: PlannedRow, around: YearOf): RowTexts {
  const { plan, year } = around;
  const age = year - plan.life.firstYear;
  const growth = (1 + (plan.habit % 9) / 100) ** age;
  const ratchet = age > 0 && chance(random, 0.08) ? 0.88 : 1;
  const target = niceNumber(Number(row.base) * growth * ratchet);
  const reached = countReached(random, target, around);
  const isFar = reached >= target * toNumber(FAR_ABOVE);
  const write = (value: number) => writeCount(value, plan.habit);
  return {
    target: writeTarget(random, plan.habit, 'atLeast', `${write(target)}${row.unit}`),
    actual: `${write(reached)}${plan.habit % 3 === 0 ? '' : row.unit}`,
    reason: isFar ? reasonFor(random, 'far') : '',
  };
}

/** Mostly the target or a little more; short of it only where money was left or cut as well, and then the reason of the one is that of the other. */
function countReached(random: Random, target: number, around: YearOf): number {
  const { money } = around;
  const thousandth = (least: number, most: number) =>
    Math.ceil((target * whole(random, least, most)) / 1000);
  if (isShort(random, around)) {
    const isLeft = money.executed < money.adjusted || money.executed < money.initial;
    return isLeft && money.isUnexplained !== true
      ? thousandth(around.isHard ? 450 : 780, 985)
      : target;
  }
  const draw = whole(random, 1, 100);
  if (draw <= 48) return target;
  if (draw <= 93) return thousandth(1000, 1120);
  return draw <= 97 ? thousandth(1120, 1280) : thousandth(1320, 2100);
}

function rateTexts(random: Random, row: PlannedRow, around: YearOf): RowTexts {
  const target = Math.min(100, Number(row.base) + pick(random, [-2, 0, 0, 0, 1]));
  const short = isShort(random, around);
  const above = chance(random, 0.4) ? target * 10 : whole(random, target * 10, 1000);
  const tenths = short ? target * 10 - whole(random, 8, around.isHard ? 250 : 60) : above;
  const write = (value: number) => `${formatDecimal(decimal(value))}%`;
  const text =
    target === 100
      ? pick(random, ['100%', '=100%', '≥100%'])
      : writeTarget(random, around.plan.habit, 'rate', write(target));
  return { target: text, actual: write(tenths / 10), reason: '' };
}

/** A rate or a term of which less is better, in steps of a tenth or of one. */
function lowTexts(random: Random, row: PlannedRow, around: YearOf, steps: number): RowTexts {
  const most = Number(row.base) * steps;
  const count = isShort(random, around)
    ? Math.ceil(most * 1.15)
    : whole(random, Math.ceil(most * 0.4), most);
  return {
    target: writeTarget(random, around.plan.habit, 'atMost', `${row.base}${row.unit}`),
    actual: `${count / steps}${row.unit}`,
    reason: '',
  };
}

function deadlineTexts(random: Random, row: PlannedRow, { year, isHard }: YearOf): RowTexts {
  if (typeof row.base === 'string') {
    const actual = pick(random, ['1月8日', '1月12日', `${year}年1月15日`]);
    return { target: pick(random, ['春节前', '春节前完成']), actual, reason: '' };
  }
  const isLate = row.base < 12 && chance(random, isHard ? 0.3 : 0.02);
  const month = isLate ? row.base + 1 : whole(random, Math.max(1, row.base - 2), row.base);
  return {
    target: writeDeadline(random, row.base, year),
    actual: writeDate(random, month, year),
    reason: '',
  };
}

function changeTexts(random: Random, row: PlannedRow, around: YearOf): RowTexts {
  const word = ['下降', '增长'].find((one) => row.name.includes(one)) ?? '提升';
  const target = Number(row.base);
  const tenths = isShort(random, around)
    ? target * 10 - whole(random, 3, 12)
    : target * 10 + whole(random, 0, Math.floor(target * 2));
  const more = pick(random, ['', '以上']);
  return { target: `${word}${target}%${more}`, actual: `${word}${tenths / 10}%`, reason: '' };
}
