import type { Comparison } from './comparison.ts';

/** 每月10日前, 次月5日前发放, 每季度末: which day of a time that comes again. */
const RECURRING =
  /^(?:均|都|全部|已|做到|不晚于|最[晚迟]|实际|[在于])*(?<period>(?:每个?|当|次|[翌下]个?)月|每个?(?:季度?|半年)(?:首月|末月|次月|后)?|每个?(?:学期|半年|周))(?<day>\d{1,2}[日号]|底|末)(?<within>之?前|以前|内)?(?:\p{Script=Han}{0,8})$/u;
/** Of a part, or of another time. */
const OTHERWISE = /[未不没无]|部分|个别|大多|以?后|起|开始|上旬|中旬|下旬/;
/** Nothing longer is such a day and nothing else. */
const LONGEST = 24;
const LAST = 31;

interface RecurringDay {
  readonly period: string;
  readonly day: number;
  /** 每月15日前: that day or any before it. */
  readonly isBound: boolean;
}

/** Whether words state a day that comes again, which anybody can check: 每月10日前. */
export function statesRecurringDay(statement: string): boolean {
  return recurringDay(statement) !== undefined;
}

/**
 * 每月10日前 against 每月15日; undefined where either is no such day, or they are of other times, and of 每月15日前, which
 * does not say that it was after the 10th, as of all deadlines. A day is never a ratio (Q6).
 */
export function comparedAsRecurring(target: string, actual: string): Comparison | undefined {
  if (target === actual) return undefined;
  const [limit, done] = [recurringDay(target), recurringDay(actual)];
  if (limit === undefined || done === undefined || limit.period !== done.period) return undefined;
  const met = done.day <= limit.day;
  if (!met && done.isBound) return undefined;
  const reason = `${met ? '不晚于' : '晚于'}“${target}”（实际“${actual}”）`;
  return { kind: 'binary', met, stated: true, reason };
}

function recurringDay(statement: string): RecurringDay | undefined {
  if (statement.length > LONGEST || !/[月季期年周]/.test(statement)) return undefined;
  const { period, day = '', within } = RECURRING.exec(statement)?.groups ?? {};
  if (period === undefined || OTHERWISE.test(statement.replace('不晚于', ''))) return undefined;
  const number = /^\d/.test(day) ? Number.parseInt(day, 10) : LAST;
  const plain = period
    .replace('个', '')
    .replace('季度', '季')
    .replace(/^[翌下]月/, '次月');
  return number === 0 || number > LAST
    ? undefined
    : { period: plain, day: number, isBound: within !== undefined };
}
