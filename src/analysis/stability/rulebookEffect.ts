import { formatCount } from '../../model/format.ts';
import type { GradeStability } from './gradeStability.ts';

/** So many rule books are named. */
const NAMED = 2;

/**
 * Which rule books deny a reported grade, and of how many forms, without a full stop.
 * @example rulebookEffect(grades) // '按“分档计分”“江西做法”复核，1 个项目得不出自评等级'
 */
export function rulebookEffect(grades: readonly Pick<GradeStability, 'rulebooks'>[]): string {
  const denied = grades.filter(({ rulebooks }) => rulebooks.some(isDenied));
  if (denied.length === 0) return '没有一种评分规则得不出自评等级';
  const names = new Set(
    denied.flatMap(({ rulebooks }) => rulebooks.filter(isDenied).map((book) => book.rulebook.name)),
  );
  const named = [...names].slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.size > NAMED ? `等 ${names.size} 种规则` : '';
  return `按${named.join('')}${more}复核，${formatCount(denied.length)} 个项目得不出自评等级`;
}

function isDenied({ gradePossible }: GradeStability['rulebooks'][number]): boolean {
  return gradePossible === false;
}
