import { formatCount } from '../model/format.ts';
import { LIMITS } from './limits.ts';
import type { UnplacedProblem } from './problem.ts';

/** Whether a value is nested deeper than the loader reads; it looks no deeper than that. */
export function isTooDeep(value: unknown, allowed: number = LIMITS.depth): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (allowed === 0) return true;
  return Object.values(value).some((item) => isTooDeep(item, allowed - 1));
}

/** What is larger than the loader reads, in a value that is not too deep. */
export function sizeProblems(value: unknown): readonly UnplacedProblem[] {
  const count = valueCount(value);
  return count > LIMITS.values ? [tooMany(count)] : longTexts(value, []);
}

function valueCount(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return items.reduce((sum: number, item) => sum + valueCount(item), items.length);
}

function longTexts(value: unknown, path: readonly PropertyKey[]): readonly UnplacedProblem[] {
  if (typeof value === 'string')
    return value.length > LIMITS.characters ? [tooLong(value, path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    longTexts(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function tooMany(count: number): UnplacedProblem {
  return {
    path: [],
    expected: `不超过 ${formatCount(LIMITS.values)} 个字段和列表项`,
    found: `${formatCount(count)} 个`,
    advice: '检查是否误贴了别的数据，或把它分成几个文件。',
  };
}

function tooLong(text: string, path: readonly PropertyKey[]): UnplacedProblem {
  return {
    path,
    expected: `不超过 ${formatCount(LIMITS.characters)} 字的文字`,
    found: `${formatCount(text.length)} 字`,
    advice: '检查是否误贴了整份文件；这是电子表格一格能容纳的上限。',
  };
}
