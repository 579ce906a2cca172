import { formatDecimal, sumOf, ZERO } from '../model/decimal.ts';
import { formatCount, groupThousands } from '../model/format.ts';
import { UNJUDGED_WORDS } from '../model/words.ts';
import { lostPoints } from './lostPoints.ts';
import type { RowGroup } from './rowGroups.ts';
import type { ListedRow } from './rowList.ts';

/** The finding that heads a list of a year's indicators, and the sentence below it. */
export interface RowListHeadline {
  readonly heading: string;
  readonly lead: string;
}

const MISSED = '实际完成值没有达到年度指标值，或填报单位自己写明部分达成、未达成';
const UNASSESSABLE = '没有可核的数值，只能看填报单位怎样写；得分高低，这里都无从核对。';

/**
 * What the indicators that missed their targets lost, and how many of them lost nothing.
 * @example missedHeadline(groups).heading // '2 项指标未达目标，共失 2 分'
 */
export function missedHeadline(groups: readonly RowGroup[]): RowListHeadline {
  const rows = rowsOf(groups);
  if (rows.length === 0)
    return { heading: '没有一项指标未达目标', lead: `${MISSED}的指标，一项也没有。` };
  const lost = sumOf(rows.map(lostPoints));
  const unscored = rows.filter(({ reported }) => reported === undefined).length;
  const full = rows.filter((row) => lostPoints(row) === ZERO).length - unscored;
  const notes = [
    ...(full === 0 || lost === ZERO ? [] : [`其中 ${formatCount(full)} 项没有失分`]),
    ...(unscored === 0 ? [] : [`${formatCount(unscored)} 项没有列出得分`]),
  ];
  const lostWords = lost === ZERO ? '没有失分' : `共失 ${points(lost)} 分`;
  return {
    heading: [
      `${formatCount(rows.length)} 项指标未达目标`,
      ...(unscored === rows.length ? [] : [lostWords]),
    ].join('，'),
    lead: `${[MISSED, ...(notes.length === 0 ? [] : [notes.join('，')])].join('；')}。`,
  };
}

/**
 * How many points rest on indicators that cannot be judged, and why they cannot.
 * @example unassessableHeadline(groups).heading // '48 项指标无法判定，分值共 325 分'
 */
export function unassessableHeadline(groups: readonly RowGroup[]): RowListHeadline {
  const rows = rowsOf(groups);
  if (rows.length === 0) return { heading: '没有一项指标无法判定', lead: '有分值的指标都能判定。' };
  const reasons = Object.entries(UNJUDGED_WORDS).flatMap(([basis, words]) => {
    const count = rows.filter((row) => row.basis === basis).length;
    return count === 0 ? [] : `${words} ${formatCount(count)} 项`;
  });
  const stake = points(sumOf(rows.map((row) => row.points)));
  return {
    heading: `${formatCount(rows.length)} 项指标无法判定，分值共 ${stake} 分`,
    lead: `${reasons.join('，')}。${UNASSESSABLE}`,
  };
}

function rowsOf(groups: readonly RowGroup[]): ListedRow[] {
  return groups.flatMap(({ rows }) => rows);
}

function points(sum: Parameters<typeof formatDecimal>[0]): string {
  return groupThousands(formatDecimal(sum));
}
