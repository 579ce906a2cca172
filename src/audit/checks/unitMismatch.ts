import type { Unit } from '../../expression/unit.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

/** Q1: two numbers compare only in one unit. */
export const unitMismatch = rowCheck({
  code: 'unitMismatch',
  title: '目标与实际的数不能比较',
  severity: 'warning',
  basis: printedBasis('Q1', '完成率 = 实际完成值 ÷ 年度指标值，两者须为同一单位'),
  when: ROW.notAssessable,
  find: ({ indicator, target, actual, comparison, direction }) => {
    if (comparison.kind !== 'notAssessable') return undefined;
    if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
    // which way is better is not known: no fault of the two numbers
    if (comparison.reason === direction.reason) return undefined;
    if (isOtherObject(target.unit, actual.unit)) return undefined;
    if (isOtherPeriod(target.unit, actual.unit)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的年度指标值${quoteCell(indicator.target)}与实际完成值${quoteCell(indicator.actual)}不能比较：${comparison.reason}。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: '目标与实际使用同一单位，并把单位写全。',
    });
  },
});

/** One unit of two things that are counted, 个村 and 个行政村: worded differently, which is no fault. */
function isOtherObject(target: Unit, actual: Unit): boolean {
  if (target.object === undefined || actual.object === undefined) return false;
  return target.text === actual.text && target.object !== actual.object;
}

/** 每月1次 beside 12次: one unit, of a month and of the year that a form is of. */
function isOtherPeriod(target: Unit, actual: Unit): boolean {
  return target.dimension !== actual.dimension && ofWholeYear(target) === ofWholeYear(actual);
}

function ofWholeYear({ dimension }: Unit): string {
  const [own = '', ...per] = dimension.split('/');
  return [own, ...per.filter((name) => !PERIODS.has(name))].join('/');
}

const PERIODS = new Set(['years', 'half-years', 'quarters', 'months', 'weeks', 'days']);
