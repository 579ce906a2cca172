import { type JSONPath, visit } from 'jsonc-parser';
import type { UnplacedProblem } from './problem.ts';

/** A string, and whether a colon behind it makes it a field's name. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * Fields that stand twice in one object: JSON.parse keeps the last and drops the others in silence.
 * Counting names is cheap; only a file in which they do not tally is walked.
 */
export function duplicateFields(text: string, json: unknown): UnplacedProblem[] {
  let names = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon !== undefined) names += 1;
  return names === fieldCount(json) ? [] : findDuplicates(text);
}

function fieldCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  const own = Array.isArray(value) ? 0 : items.length;
  return items.reduce((sum: number, item) => sum + fieldCount(item), own);
}

function findDuplicates(text: string): UnplacedProblem[] {
  const seen = new Set<string>();
  const problems: UnplacedProblem[] = [];
  visit(text, {
    onObjectProperty: (name, _offset, _length, _line, _column, pathOf: () => JSONPath) => {
      const path = [...pathOf(), name];
      const key = JSON.stringify(path);
      if (seen.has(key)) {
        const advice = '只保留一个；重复的字段只有最后一个会被读到。';
        problems.push({ path, expected: '只出现一次的字段', found: `“${name}”出现两次`, advice });
      }
      seen.add(key);
    },
  });
  return problems;
}

/** What no schema sees: as a field it is passed over, in whatever object it stands. */
const UNSEEN = '__proto__';

/** Fields of a name that would be dropped in silence, in a file whose own text is `written`. */
export function unseenFields(written: string, json: unknown): readonly UnplacedProblem[] {
  // The name itself, or one whose line is written by its code: almost no file is walked.
  return /__proto__|\\u005f/i.test(written) ? unseenIn(json, []) : [];
}

function unseenIn(value: unknown, path: readonly PropertyKey[]): readonly UnplacedProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    return key === UNSEEN ? [unseen(own)] : unseenIn(item, own);
  });
}

function unseen(path: readonly PropertyKey[]): UnplacedProblem {
  const advice = `删去“${UNSEEN}”，或换一个名字：这个名字的字段读不进来。`;
  return { path, expected: '已知的字段', found: `“${UNSEEN}”`, advice };
}
