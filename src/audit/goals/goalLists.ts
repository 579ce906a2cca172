import { type Decimal, parseDecimal } from '../../model/decimal.ts';

/** A whole that a text names with what is in it, all in the unit of the whole. */
export interface GoalList {
  readonly text: string;
  readonly whole: Decimal;
  readonly unit: string;
  readonly parts: readonly { readonly name: string; readonly value: Decimal }[];
  /** The names of the parts and their unit: two lists that have it are of the same parts. */
  readonly key: string;
}

/** 2026400元，其中 */
const WHOLE =
  /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s*([^\d\s，,、；;。：:（）()]{1,4})\s*[，,（(]?\s*(?:其中|包括)\s*[:：]?\s*/g;
const NEXT = /其中|包括|每|人均|户均/;
const SENTENCE_END = /[。！!\n]/;
const FEWEST_PARTS = 2;
const MARKS_BEFORE = /^[\s，,、；;：:和及]+/;
const MARKS_AFTER = /(?<![\s：:为共计])[\s：:为共计]+$/;

/**
 * The wholes of a text whose parts it names behind 其中, each with one number in the unit of the whole.
 * Where anything else is counted among them, there is no list.
 * @example goalLists('投入50万元，其中种苗20万元，管护30万元。') // whole 50, parts 种苗 20 and 管护 30
 */
export function goalLists(text = ''): GoalList[] {
  if (!/其中|包括/.test(text)) return [];
  return text.split(SENTENCE_END).flatMap((sentence) =>
    [...sentence.matchAll(WHOLE)].flatMap((match) => {
      const [lead, digits = '', unit = ''] = match;
      const isBracketed = /[（(]/.test(lead);
      const rest = sentence.slice(match.index + lead.length);
      const told = isBracketed ? (rest.split(/[)）]/)[0] ?? '') : rest;
      const whole = parseDecimal(digits.replaceAll(',', ''));
      // the parts may go on behind a semicolon, or the next thing begins there
      const [near = ''] = told.split(/[;；]/);
      const all = NEXT.test(told) ? undefined : partsIn(told, unit);
      const parts = all ?? (NEXT.test(near) ? undefined : partsIn(near, unit));
      if (whole === undefined || parts === undefined) return [];
      const key = `${unit}\u0000${parts.map(({ name }) => name).join('\u0000')}`;
      return [{ text: lead + (all === undefined ? near : told), whole, unit, parts, key }];
    }),
  );
}

/** Every number with what stands before it; undefined where one is in another unit or has no name of its own. */
function partsIn(text: string, unit: string): GoalList['parts'] | undefined {
  const pieces = text.split(/(\d[\d,]*(?:\.\d+)?)/);
  const parts: { name: string; value: Decimal }[] = [];
  let name = withoutMarks(pieces[0] ?? '');
  for (let at = 1; at < pieces.length; at += 2) {
    const value = parseDecimal((pieces[at] ?? '').replaceAll(',', ''));
    const behind = (pieces[at + 1] ?? '').trimStart();
    if (value === undefined || name === '') return undefined;
    // 其中甲60人、乙40人，开展讲座24场: what is counted otherwise behind a comma is no part
    if (!behind.startsWith(unit)) return isNewClause(pieces[at - 1]) ? listOf(parts) : undefined;
    const rest = behind.slice(unit.length);
    // 20万元以上, 30人次: a bound, or another unit that begins so
    if (rest !== '' && !/^[，,、；;（()）和及]/.test(rest)) return undefined;
    parts.push({ name, value });
    name = withoutMarks(rest);
  }
  return listOf(parts);
}

function isNewClause(before = ''): boolean {
  return /^[，,]/.test(before.replace(/^\p{Script=Han}{1,2}(?=[，,])/u, ''));
}

/** Two parts or more, of different names. */
function listOf(parts: GoalList['parts']): GoalList['parts'] | undefined {
  const names = new Set(parts.map((part) => part.name));
  return parts.length < FEWEST_PARTS || names.size < parts.length ? undefined : parts;
}

function withoutMarks(text: string): string {
  return text.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '');
}
