import { quoteCell } from '../../audit/wording/quoteCell.ts';
import { isCounting, type Unit } from '../../expression/unit.ts';
import { type Decimal, decimal, divide, multiply, ONE, round } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import { formatAmount } from './formatAmount.ts';
import type { MatchedRows } from './matchIndicators.ts';
import { type ValueChange, valueChange } from './valueChange.ts';

/** All money spent ÷ one count, in two years: 万元 for one `unit`. */
export interface UnitCost {
  readonly match: MatchedRows;
  readonly unit: string;
  readonly count: ValueChange;
  readonly cost: ValueChange;
  readonly sentence: string;
}

/** What every unit cost must be printed with. */
export const UNIT_COST_REMARK =
  '单位成本按全年执行数全部除以这一项指标的实际完成值计算；资金同时用于其他内容的，不能只看这一项。';

const TEN_THOUSAND = decimal(10_000);

/** Unit costs of matched 数量指标 whose actuals count in the same unit in both years. */
export function unitCosts(
  matches: readonly MatchedRows[],
  before: ProjectResult,
  after: ProjectResult,
): UnitCost[] {
  const [spent, spends] = [before, after].map(({ project }) => statedMoney(project.funds).executed);
  if (spent === undefined || spends === undefined) return [];
  return matches.flatMap((match) => {
    const [was, is] = [countOf(match.before), countOf(match.after)];
    if (was === undefined || is === undefined || !isSameUnit(was.unit, is.unit)) return [];
    const cost = valueChange(divide(spent, was.value), divide(spends, is.value));
    const unit = is.unit.text;
    const sentence = `${quoteCell(match.after.indicator.name, 40)}：平均每${unit}由 ${costWords(cost.before)}变为 ${costWords(cost.after)}。`;
    return { match, unit, count: valueChange(was.value, is.value), cost, sentence };
  });
}

/** The number of things that a 数量指标 says were done; a bare one takes its target's unit. */
function countOf({ indicator, target, actual, comparison }: RowScore) {
  if (!indicator.level2.includes('数量')) return undefined;
  if (actual.kind !== 'quantity' || actual.value <= 0) return undefined;
  const isBare = actual.unit.dimension === '';
  const isShared = isBare && comparison.kind === 'ratio' && target.kind === 'quantity';
  const unit = isShared ? target.unit : actual.unit;
  return isCounting(unit) ? { value: actual.value, unit } : undefined;
}

function isSameUnit(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && a.factor === b.factor && a.object === b.object;
}

/** 1,040.00 元 below 1 万元, else 万元. */
function costWords(wan: Decimal | undefined): string {
  if (wan === undefined) return '';
  return wan < ONE
    ? `${formatAmount(multiply(wan, TEN_THOUSAND, 2))} 元`
    : `${formatAmount(round(wan, 2))} 万元`;
}
