import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  subtract,
} from '../model/decimal.ts';
import type { ProjectPlan } from './projectPlan.ts';
import { chance, pick, type Random, whole } from './random.ts';

/** The money of one project and year in 万元, all sources together, and what the form says of it. */
export interface YearMoney {
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly executed: Decimal;
  /** A sentence that explains an adjustment or a low execution; empty where there is none. */
  readonly note: string;
  /** Whether nothing on the form may explain what was left or cut, the work neither. */
  readonly isUnexplained?: true;
}

/**
 * Budget along the project's trend, in part changed during the year. A sound form spends at least
 * 95.5 %; under bands, where anything below 100 % costs three points, the budget is settled to what
 * was spent.
 */
export function yearMoney(
  random: Random,
  plan: ProjectPlan,
  year: number,
  isBanded: boolean,
): YearMoney {
  const age = year - plan.life.firstYear;
  const trend = Math.round((plan.trend / 1000) ** age * 1000);
  const places = pick(random, [0, 1, 1, 2]);
  const initial = thousandths(plan.budgetWan, (trend * whole(random, 97, 103)) / 100, places);
  const adjusted = adjustedBudget(random, initial, isBanded);
  const isAll = isBanded || chance(random, 0.45);
  const executed = isAll ? adjusted : thousandths(adjusted, whole(random, 955, 999));
  return { initial, adjusted, executed, note: adjustmentNote(random, initial, adjusted) };
}

/** A part of an amount in thousandths, rounded to 0.01 万元 unless said otherwise. */
export function thousandths(amount: Decimal, share: number, places = 2): Decimal {
  return multiplyDivide(amount, decimal(Math.round(share)), decimal(1000), places);
}

function adjustedBudget(random: Random, initial: Decimal, isBanded: boolean): Decimal {
  if (!chance(random, isBanded ? 0.5 : 0.35)) return initial;
  const isCut = chance(random, isBanded ? 0.75 : 0.5);
  return thousandths(initial, isCut ? whole(random, 620, 960) : whole(random, 1040, 1300));
}

function adjustmentNote(random: Random, initial: Decimal, adjusted: Decimal): string {
  if (initial === adjusted) return '';
  const reasons =
    adjusted < initial
      ? ['招标价格低于估算', '部分内容并入其他项目', '实施范围缩小']
      : ['新增实施点位', '服务对象增加', '材料价格上涨'];
  const change = adjusted < initial ? '调减' : '追加';
  const amount = adjusted < initial ? subtract(initial, adjusted) : subtract(adjusted, initial);
  return `${pick(random, reasons)}，年中按程序${change}预算${formatDecimal(amount)}万元。`;
}
