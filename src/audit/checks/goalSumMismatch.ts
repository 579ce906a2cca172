import { formatDecimal, sumOf } from '../../model/decimal.ts';
import { goalWords } from '../../model/goalWords.ts';
import type { Check, CheckResult } from '../finding.ts';
import { type GoalList, goalLists } from '../goals/goalLists.ts';
import { hasAnyGoal } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isApartByName, isWholeByName } from '../text/isWholeByName.ts';

const COLUMNS = ['expected', 'actual'] as const;

/**
 * A14: the goal names a whole and what is in it, and the parts are not the whole. Parts need not be all and may
 * overlap, so it fires only where one of them exceeds the whole, where their names leave nothing out and they fall
 * short of it, or exclude each other and they exceed it, or where the same parts are the whole in the other column of
 * the goal.
 */
export const goalSumMismatch: Check = {
  code: 'goalSumMismatch',
  title: '总体目标所列各项与合计不符',
  severity: 'warning',
  basis: ownBasis('A14'),
  appliesTo: hasAnyGoal,
  check: ({ project: { goal, layout } }) => {
    const lists = { expected: goalLists(goal.expected), actual: goalLists(goal.actual) };
    const divisions = COLUMNS.map(
      (column) => new Set(lists[column].filter(isWhole).map(({ key }) => key)),
    );
    return COLUMNS.flatMap((column, at) =>
      lists[column]
        .filter((list) => isOff(list, divisions[1 - at]?.has(list.key) === true))
        .map((list) => toResult(list, column, goalWords(layout)[column])),
    );
  },
};

/** 部分工程既有新建又有维修: said of the parts themselves. */
const OVERLAP = /既|同时|重[叠复合]|交叉/;

function isOff(list: GoalList, isDivision: boolean): boolean {
  if (isWhole(list)) return false;
  const { whole, parts } = list;
  if (isDivision || parts.some(({ value }) => value > whole)) return true;
  const names = parts.map(({ name }) => name);
  if (sumOfParts(list) < whole) return isWholeByName(names);
  return isApartByName(names) && !OVERLAP.test(list.text);
}

function isWhole(list: GoalList): boolean {
  return sumOfParts(list) === list.whole;
}

function sumOfParts({ parts }: GoalList) {
  return sumOf(parts.map(({ value }) => value));
}

function toResult(list: GoalList, column: 'expected' | 'actual', name: string): CheckResult {
  const { text, whole, parts, unit } = list;
  return {
    about: { kind: 'goal', column },
    words: () => ({
      message: `年度总体目标的${name}写合计 ${formatDecimal(whole)} ${unit}，其中各项合计 ${formatDecimal(sumOfParts(list))} ${unit}，两者不符。`,
      evidence: `${name}“${text}”；${parts.map(({ value }) => formatDecimal(value)).join(' + ')} = ${formatDecimal(sumOfParts(list))}`,
      advice: '核对各项和合计；其中各项有重复或没有列全的，请注明。',
    }),
  };
}
