import { isHan } from '../../expression/isHan.ts';
import { parseUnit } from '../../expression/readUnit.ts';
import type { Unit } from '../../expression/unit.ts';
import { COUNTED_UNITS, SCALED } from '../../expression/unitTable.ts';
import { type Decimal, parseDecimal } from '../../model/decimal.ts';
import { remembering } from '../../model/remembering.ts';
import { longestFirst } from '../text/longestFirst.ts';

/** A figure of a goal, with what it is said of. */
export interface GoalFigure {
  /** The whole text, and where in it `before`, the noun to quote, and the end of the figure are. */
  readonly text: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Where its digits begin. */
  readonly number: number;
  /** The characters right before it; empty where too few stand there to say what it is of. */
  readonly before: string;
  /** And right after it: 学生享受营养膳食 of 18250名学生享受营养膳食. */
  readonly after: string;
  /** The same without adverbs: what is counted or measured. */
  readonly thing: string;
  readonly unit: Unit;
  readonly value: Decimal;
  /** Its noun and what its unit measures, or its rare unit alone: of two alike, neither can be told from the other. */
  readonly key: string;
  /** 约300人: a bound, or about as many. */
  readonly isRough: boolean;
  /** 300人以上, 300余人 and 不超过300人: the least or the most that there were. */
  readonly bound: 'least' | 'most' | undefined;
}

/** What is scored, timed or set against another year is no amount of what was done. */
const NO_AMOUNT = new Set(['分', '倍', 'days', 'working-days', 'weeks', 'percentage-points']);
const UNITS = [
  ...COUNTED_UNITS.flatMap(([text, dimension]) => (NO_AMOUNT.has(dimension) ? [] : [text])),
  ...['length', 'area', 'volume', 'mass', 'energy', 'power'].flatMap((dimension) =>
    Object.keys(SCALED[dimension] ?? {}),
  ),
];
/** A number with a unit that counts or measures, and 余 between them. */
const FIGURE = new RegExp(
  `(\\d(?<!\\d,*\\d)[\\d,]*(?:\\.\\d+)?)\\s*([余多]?)([百千万亿]?(?:${longestFirst(UNITS)})|[%％])`,
  'g',
);
const ROUGH_BEFORE = /(?<=约|近|超|超过|突破|不低于|不少于|不超过|至少|[≥≤>＞<＜])/y;
const ROUGH_AFTER = /\s*(?:以上|以下|左右|余|多|上下|以内)/y;
/** Of what makes a figure rough, what makes it the most, and what makes it no bound at all. */
const MOST_BEFORE = /(?<=不超过?|[≤<＜])/y;
const MOST_AFTER = /\s*(?:以下|以内)/y;
const ABOUT_BEFORE = /(?<=约|近)/y;
const ABOUT_AFTER = /\s*(?:左右|上下)/y;
const FEWEST_BEFORE = 2;
const FEWEST_AFTER = 3;
const LONGEST_BEFORE = 14;
/** The longest noun and the longest verb after it. */
const LONGEST_LEAD = LONGEST_BEFORE + 2;
/** What only says that, when or where something was done. */
const ADVERBS =
  /^(?:年|为|对|共|共计|合计|已|均|全年|本年度?|年度|当年|今年|项目|全[省市县区州]|完成|实现|达到|并|同时)+/;
const VERBS =
  /(?<=([提升降增减缩压扩控稳]\p{Script=Han}?[到至在]|不?超过|突破|不低于|不少于|至少|达到|达|为|是|共计|共|至))/uy;
/** Units so rare in a form that one row and one figure with them are of one thing, if any word says so. */
export const RARE = /(?:粒|株|棵|吨|公里|亩|平方米|立方米|只|头|尾|羽|公斤|册|辆|艘|盏|座|栋)$/;
/** The noun that must stand in the name of the row, right before a common unit. */
export const NOUN = 4;

/**
 * The figures of a goal that are said of something, by what stands before and after them; of those
 * alone whose dimension is one of the given.
 * @example goalFigures('全年引进种子425万粒', new Set(['grains'])) // 引进种子, 425万粒
 */
export function goalFigures(text: string, dimensions: Dimensions): GoalFigure[] {
  const figures: GoalFigure[] = [];
  let from = 0;
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(text); match !== null; match = FIGURE.exec(text)) {
    const [all, digits = '', more = '', unitText = ''] = match;
    const number = match.index;
    const end = number + all.length;
    const lead = text.slice(from, number).trimEnd();
    // what stands further ahead says nothing of the figure
    const near = lead.slice(-LONGEST_LEAD);
    const nounEnd = near.length - matchAt(VERBS, near, near.length).length;
    const before = hanBefore(near, nounEnd);
    const after = hanAfter(text, end);
    if (before === '' && after === '') continue;
    const nounAt = from + lead.length - near.length + nounEnd;
    from = end;
    const { unit } = unitOf(unitText);
    if (unit === undefined || !dimensions.has(unit.dimension)) continue;
    const value = parseDecimal(digits.replaceAll(',', ''));
    if (value === undefined) continue;
    const isRough =
      more !== '' || isAt(ROUGH_BEFORE, near, near.length) || isAt(ROUGH_AFTER, text, end);
    const bound = isRough ? boundOf(near, text, end) : undefined;
    const thing = before.replace(ADVERBS, '');
    const at = nounAt - before.length;
    const start =
      before === ''
        ? number
        : Math.max(at, nounAt - (BRACKET.test(before) ? LONGEST_BEFORE : NOUN));
    const key = (RARE.test(unit.text) ? '' : before.slice(-NOUN)) + unit.dimension;
    figures.push({
      text,
      at,
      start,
      end,
      number,
      before,
      after,
      thing,
      unit,
      value,
      key,
      isRough,
      bound,
    });
  }
  return figures;
}

/** Which bound a rough figure is, by what stands before it and after it. */
function boundOf(near: string, text: string, end: number): GoalFigure['bound'] {
  const is = (before: RegExp, after: RegExp) =>
    isAt(before, near, near.length) || isAt(after, text, end);
  if (is(ABOUT_BEFORE, ABOUT_AFTER)) return undefined;
  return is(MOST_BEFORE, MOST_AFTER) ? 'most' : 'least';
}

/** A set of dimensions, or a map by dimension. */
interface Dimensions {
  has(dimension: string): boolean;
}

/** Figures have few units. */
const unitOf = remembering((text) => ({ unit: parseUnit(text) }));

/** A bracket of words in a name before a figure: 村（社区）7个, 人工增雨（雪）作业120次. */
const BRACKET = /[（(]\p{Script=Han}{1,6}[)）]$/u;
const LONGEST_BRACKET = 8;

/**
 * The ideographs right before a place, as many as may say what a figure is of, with one bracket behind or between
 * them; empty where too few.
 */
function hanBefore(text: string, end: number): string {
  const last = hanStart(text, end, LONGEST_BEFORE);
  const bracket = bracketStart(text, last);
  if (bracket === last) return end - last < FEWEST_BEFORE ? '' : text.slice(last, end);
  const start = hanStart(text, bracket, LONGEST_BEFORE - (end - last));
  if (bracket - start >= FEWEST_BEFORE) return text.slice(start, end);
  return end - last < FEWEST_BEFORE ? '' : text.slice(last, end);
}

function hanStart(text: string, end: number, longest: number): number {
  let start = end;
  while (start > 0 && end - start < longest && isHan(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where a bracket begins that ends at a place; the place itself where none does. */
function bracketStart(text: string, end: number): number {
  const last = text[end - 1];
  if (last !== '）' && last !== ')') return end;
  const from = Math.max(0, end - LONGEST_BRACKET);
  const at = BRACKET.exec(text.slice(from, end))?.index;
  return at === undefined ? end : from + at;
}

/** And those right after it. */
function hanAfter(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST_BEFORE && isHan(text.charCodeAt(end))) end++;
  return end - start < FEWEST_AFTER ? '' : text.slice(start, end);
}

/** The group that a sticky pattern finds at a place; empty where it finds nothing. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1] ?? '';
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
