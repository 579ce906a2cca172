import { nameParts } from '../../expression/direction/nameParts.ts';
import type { Quantity } from '../../expression/expression.ts';
import type { Unit } from '../../expression/unit.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { isImpossible } from '../rows/isImpossible.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';
import { costSlip } from './moneyUnitSlip.ts';

/** Q1: two numbers compare only in one unit, and a number with no date. */
export const unitMismatch = rowCheck({
  code: 'unitMismatch',
  title: '目标与实际的数不能比较',
  severity: 'warning',
  basis: printedBasis('Q1', '完成率 = 实际完成值 ÷ 年度指标值，两者须为同一单位'),
  appliesTo: hasRowColumn('target', 'actual'),
  when: ROW.notAssessable,
  either: ['target', 'actual'],
  find: (row, { project }) => {
    const { indicator } = row;
    const why = whyUnlike(row);
    if (why === undefined || isImpossible(row)) return undefined;
    // moneyUnitSlip says more
    if (costSlip(row, project.funds) !== undefined) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.target}${quoteCell(indicator.target)}与${indicator.words.actual}${quoteCell(indicator.actual)}不能比较：${why}。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice:
        row.actual.kind === 'deadline'
          ? '填写实际完成的数值。'
          : '目标与实际使用同一单位，并把单位写全。',
    });
  },
});

/** Why the two cells of a row do not answer each other; undefined where they may. */
function whyUnlike({ indicator, target, actual, comparison, direction }: RowScore) {
  if (comparison.kind !== 'notAssessable' || target.kind !== 'quantity') return undefined;
  if (actual.kind === 'deadline') {
    return isOfTime(indicator.name, target) ? undefined : '实际是日期，不是数';
  }
  // which way is better is not known: no fault of the two numbers
  if (actual.kind !== 'quantity' || comparison.reason === direction.reason) return undefined;
  if (isSameObject(indicator.name, target, actual) || isOtherPeriod(target.unit, actual.unit))
    return undefined;
  return comparison.reason;
}

/** A day may answer for 30天 or a bare 15, and for what is named after a time. */
function isOfTime(name: string, { unit }: Quantity): boolean {
  return (
    unit.dimension === '' ||
    unit.dimension.split('/').some((one) => TIMES.has(one)) ||
    nameParts(name).head === 'time'
  );
}

/**
 * One unit of two things that are counted, 个村 and 个行政村: worded differently, which is no fault. 37个企业 do not
 * answer for 36个村 in a row that is named after 村.
 */
function isSameObject(name: string, target: Quantity, actual: Quantity): boolean {
  const [own, other] = [target.unit.object, actual.unit.object];
  if (own === undefined || other === undefined || own === other) return false;
  if (target.unit.text !== actual.unit.text) return false;
  const isOther = target.value !== actual.value && name.includes(own) && !shareSign(name, other);
  return !(isOther && !shareSign(own, other));
}

function shareSign(text: string, other: string): boolean {
  return [...other].some((sign) => text.includes(sign));
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
const TIMES = new Set([...PERIODS, 'seconds', 'working-days']);
