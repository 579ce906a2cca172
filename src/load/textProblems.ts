import { type JSONPath, visit } from 'jsonc-parser';
import { personalKinds } from '../model/personalData.ts';
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

/** What a text is expected to be that holds personal data. */
export const NO_PERSONAL_DATA = '不含个人信息的文字';

/** Telephone numbers, identity numbers and names of fillers, which no site may publish (P9). */
export function personalDataIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): UnplacedProblem[] {
  if (typeof value === 'string') {
    const kinds = personalKinds(value).filter((kind) => !isOfficeNumber(kind, path));
    return kinds.map((kind) => ({
      path,
      expected: NO_PERSONAL_DATA,
      found: `疑似${kind}`,
      advice:
        '删去个人信息再公开；其实是金额或编号的，加千分位逗号或单位，如 "13,800,001,234元"，或在 site.json 的 personalDataExceptions 中写明位置和理由。',
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    personalDataIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The telephone of the office that keeps the site is no personal data. */
function isOfficeNumber(kind: string, path: readonly PropertyKey[]): boolean {
  return kind === '固定电话号码' && path.length === 1 && path[0] === 'contact';
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
