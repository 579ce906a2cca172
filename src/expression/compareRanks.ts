import { numberInWords } from './chineseNumber.ts';
import type { Comparison } from './comparison.ts';
import type { Direction } from './direction/direction.ts';
import type { Qualitative } from './expression.ts';

const RANK =
  /^(?:年度|综合|总体|考核|成绩|结果|总分|得分)*(?:保持|力争|排(?:名(?!次)|位(?![居列次]))?|名次|位[居列次]|居|列|进入|获得?|取得|在|为)*(?<among>[全本][国省市县区州盟旗系自治统]{1,3})?(?:考核|排名?|名次|位[居列次]|的)*(?<kind>[前第])(?<rank>\d{1,3}|[一二三四五六七八九十]{1,3})(?<word>名|位)?(?:以?内|及?以[上内])?$/;
/** Nothing longer is a rank and nothing else. */
const LONGEST = 40;
/** 前三 and 第二 alone may be of anything. */
const SAYS_PLACE = /名|位|排|居|列|全[国省市县区]/;

interface Rank {
  readonly place: number;
  readonly among: string | undefined;
  /** One place, and not the first so many. */
  readonly isExact: boolean;
}

/** Whether words state a place among others that anybody can check: 全市前三, 第1名. */
export function statesRank(statement: string): boolean {
  return rankOf(statement) !== undefined;
}

/**
 * 全市前三 against 第2名; undefined where either is no rank, they are ranks among others, or the first are the worst.
 * @example comparedAsRanks(target, actual, direction) // { kind: 'binary', met: true, … }
 */
export function comparedAsRanks(
  target: Qualitative,
  actual: Qualitative,
  { way }: Direction,
): Comparison | undefined {
  const [goal, reached] = [rankOf(target.statement), rankOf(actual.statement)];
  if (goal === undefined || reached === undefined || way === 'less') return undefined;
  const isOfOthers = goal.among !== reached.among;
  if (isOfOthers && goal.among !== undefined && reached.among !== undefined) return undefined;
  const met = reached.place <= goal.place;
  // 前五 may be 第一
  if (!met && !reached.isExact) return undefined;
  const stated = target.statement !== actual.statement;
  return {
    kind: 'binary',
    met,
    stated,
    reason: `目标“${target.statement}”，实际“${actual.statement}”`,
  };
}

function rankOf(statement: string): Rank | undefined {
  if (statement.length > LONGEST || !/[前第]/.test(statement)) return undefined;
  const { among, kind, rank = '', word } = RANK.exec(statement)?.groups ?? {};
  if (kind === undefined || !(word !== undefined || SAYS_PLACE.test(statement))) return undefined;
  const place = /^\d/.test(rank) ? Number(rank) : numberInWords(rank);
  return place === undefined || place === 0 ? undefined : { place, among, isExact: kind === '第' };
}
