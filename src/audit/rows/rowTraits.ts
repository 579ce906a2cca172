import type { Comparison } from '../../expression/comparison.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Cell } from '../../model/cell.ts';
import { decimal } from '../../model/decimal.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/**
 * What a row has that some check looks for, as bits. Almost every row is sound, and a sound row has few
 * of them: a check is asked only of the rows that have one of those that it names.
 */
export const ROW = {
  blankTarget: 1,
  /** 年度指标值 is 无, 不涉及 or a dash. */
  noTarget: 1 << 1,
  wordsTarget: 1 << 2,
  datedTarget: 1 << 3,
  /** A number, with whatever sign. */
  numberTarget: 1 << 4,
  /** A number with ≥, >, ≤ or <. */
  signedTarget: 1 << 5,
  blankActual: 1 << 6,
  /** Words, a tier, yes or no, or 无, and no number. */
  wordsActual: 1 << 7,
  datedActual: 1 << 8,
  /** A number with a sign. */
  boundActual: 1 << 9,
  zeroActual: 1 << 10,
  /** Either cell can be read in more than one way, or is the template's. */
  unparsed: 1 << 11,
  placeholder: 1 << 12,
  /** Either cell is a share below 0 or above 100 %. */
  oddShare: 1 << 13,
  /** More than a target of which more is better, or which may be exceeded. */
  exceeded: 1 << 14,
  missed: 1 << 15,
  /** Target and actual are two numbers that compare. */
  measured: 1 << 23,
  /** Points and no score. */
  unscored: 1 << 24,
  /** Points or a score that cannot be read. */
  unreadable: 1 << 25,
  notAssessable: 1 << 16,
  /** Fewer points than the row carries, or more. */
  lost: 1 << 17,
  overPoints: 1 << 18,
  /** Above or below what the rule book admits. */
  outside: 1 << 19,
  cost: 1 << 20,
  benefit: 1 << 21,
  timeliness: 1 << 22,
} as const;

const WHOLE = decimal(100);

/** Every trait of a row, in one look at each of its values. */
export function rowTraits(row: RowScore): number {
  const { indicator, target, actual, comparison, points, reported, verdict } = row;
  let traits = ofTarget(target) | ofActual(actual) | ofComparison(comparison);
  if (points !== undefined && reported !== undefined) {
    if (reported < points) traits |= ROW.lost;
    else if (reported > points) traits |= ROW.overPoints;
  }
  if (points !== undefined && points > 0 && isLeftOut(indicator.score)) traits |= ROW.unscored;
  if (isUnreadable(indicator.points) || isUnreadable(indicator.score)) traits |= ROW.unreadable;
  if (verdict === 'above' || verdict === 'below') traits |= ROW.outside;
  if (isCostRow(indicator)) traits |= ROW.cost;
  if (indicator.part === 'benefit') traits |= ROW.benefit;
  return indicator.level2.includes('时效') ? traits | ROW.timeliness : traits;
}

function ofTarget(target: Expression): number {
  switch (target.kind) {
    case 'quantity': {
      const isSigned = target.operator !== 'none' && target.operator !== '=';
      return ROW.numberTarget | (isSigned ? ROW.signedTarget : 0) | ofShare(target);
    }
    case 'tier':
    case 'qualitative':
      return ROW.wordsTarget;
    case 'deadline':
      return ROW.datedTarget;
    case 'missing':
      return ROW.blankTarget;
    case 'none':
      return ROW.noTarget;
    default:
      return ofEither(target);
  }
}

function ofActual(actual: Expression): number {
  switch (actual.kind) {
    case 'quantity': {
      const isBound = actual.operator !== 'none' && actual.operator !== '=';
      return (
        (isBound ? ROW.boundActual : 0) |
        (actual.value === 0 ? ROW.zeroActual : 0) |
        ofShare(actual)
      );
    }
    case 'tier':
    case 'qualitative':
    case 'yesNo':
    case 'none':
      return ROW.wordsActual;
    case 'deadline':
      return ROW.datedActual;
    case 'missing':
      return ROW.blankActual;
    default:
      return ofEither(actual);
  }
}

function ofEither({ kind }: Expression): number {
  if (kind === 'unparsed') return ROW.unparsed;
  return kind === 'placeholder' ? ROW.placeholder : 0;
}

function ofShare({ value, unit }: Extract<Expression, { kind: 'quantity' }>): number {
  return (value < 0 || value > WHOLE) && unit.text === '%' ? ROW.oddShare : 0;
}

function ofComparison(comparison: Comparison): number {
  switch (comparison.kind) {
    case 'ratio': {
      const isMore = comparison.direction === 'atLeast' && comparison.actual > comparison.target;
      return ROW.measured | (isMore ? ROW.exceeded : 0) | (comparison.met ? 0 : ROW.missed);
    }
    case 'binary':
      return comparison.met ? 0 : ROW.missed;
    case 'tier':
      return comparison.tier === 'met' ? 0 : ROW.missed;
    case 'notAssessable':
      return ROW.notAssessable;
    default:
      return comparison satisfies never;
  }
}

function isUnreadable({ kind }: Cell): boolean {
  return kind === 'unreadable';
}

/** A form without a column for scores, or with a text in it, has left none out. */
export function isLeftOut({ kind }: Cell): boolean {
  return kind === 'missing' || kind === 'notApplicable';
}
