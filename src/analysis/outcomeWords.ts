import { formatCount } from '../model/format.ts';
import type { RowOutcome } from './rowOutcome.ts';

/**
 * Of forms that have no rows of indicators, or none that anybody filled in; where some were not entered whole, only of
 * what was.
 * @param cut how many were not entered whole
 */
export function noRowsWords(cut: number): string {
  return `${cut === 0 ? '表上' : '录入的部分'}没有逐行的指标`;
}

/** Where no target was judged: none could be, or none of the rows is one to judge. */
export function noneJudged(unassessable: number, none: string): string {
  return unassessable > 0
    ? `${none}能判定是否达到目标`
    : '各项指标没有分值，或没有目标、实际完成值栏，不作判定';
}

/**
 * How many targets were judged, missed and left open, without a full stop.
 * `names` are those of the missed, where the sentence has room for them; `cut` counts the forms that were not entered
 * whole.
 * @example outcomeWords(outcomes) // '能判定的 14 项指标中 2 项未达目标，48 项无法判定'
 */
export function outcomeWords(
  { met, missed, unassessable, notApplicable }: Readonly<Record<RowOutcome, number>>,
  names?: string,
  cut = 0,
): string {
  const judged = met + missed;
  if (judged + unassessable + notApplicable === 0) return noRowsWords(cut);
  if (judged === 0) return noneJudged(unassessable, '没有一项指标');
  const open = unassessable === 0 ? '' : `，${formatCount(unassessable)} 项无法判定`;
  const named = names === undefined ? '' : `（${names}）`;
  const all = judged === 1 ? '' : '都';
  return missed === 0
    ? `能判定的 ${formatCount(judged)} 项指标${all}达到了目标${open}`
    : `能判定的 ${formatCount(judged)} 项指标中 ${formatCount(missed)} 项未达目标${named}${open}`;
}
