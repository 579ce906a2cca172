import type { Operator } from './expression.ts';

/** What stands after a number and its unit. */
export interface Suffix {
  readonly end: number;
  readonly operator: Operator | undefined;
  readonly approximate: boolean;
}

const AT_LEAST = '及以上 及其以上 或以上 以上 之上';
const AT_MOST = '及以下 及其以下 或以下 以下 之下 以内 之内 内';
const BOUNDS: readonly (readonly [word: string, operator: Operator])[] = [
  ...AT_LEAST.split(' ').map((word) => [word, '≥'] as const),
  ...AT_MOST.split(' ').map((word) => [word, '≤'] as const),
];
const ABOUT = ['左右', '上下'];
const INCLUDED = /\(含[^()]{0,8}\)|\(含?本数\)/y;
const FIRST = '及或以之内左上(';

/** The words that follow each other from `at`, as far as they are known: (含)以上, 左右. */
export function readSuffix(text: string, at: number): Suffix {
  let end = at;
  let operator: Operator | undefined;
  let approximate = false;
  while (end < text.length && FIRST.includes(text[end] ?? '')) {
    const bound =
      operator === undefined ? BOUNDS.find(([word]) => text.startsWith(word, end)) : undefined;
    const about = ABOUT.find((word) => !approximate && text.startsWith(word, end));
    const included = includedEnd(text, end);
    if (bound !== undefined) {
      operator = bound[1];
      end += bound[0].length;
    } else if (about !== undefined) {
      approximate = true;
      end += about.length;
    } else if (included !== undefined) {
      end = included;
    } else break;
  }
  return { end, operator, approximate };
}

/** (含), (含95%), (含本数): says what 以上 says anyway. */
function includedEnd(text: string, at: number): number | undefined {
  if (text[at] !== '(') return undefined;
  INCLUDED.lastIndex = at;
  return INCLUDED.test(text) ? INCLUDED.lastIndex : undefined;
}
