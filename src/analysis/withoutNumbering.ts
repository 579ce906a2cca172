import { withoutProjectCode } from '../model/project.ts';

/** ★, 指标1：, 指标2., （3）, 4、, ⑤; a point with a digit after it is one of a number. */
const NUMBERING =
  /^[★\s]*(?:(?:三级)?指标\s*\d*\s*(?:[:：]|[.．、](?!\d))|[(（]\s*\d{1,2}\s*[)）]|\d{1,2}\s*(?:、|[.．](?!\d))|[①-⑳])?\s*/;

/** An indicator's name without what only numbers it: 指标1：, ★, 46000021T000000002749-. */
export function withoutNumbering(name: string): string {
  return withoutProjectCode(name.replace(NUMBERING, '')) || name;
}
