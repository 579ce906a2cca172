import type { Place } from '../engine/queryFailure.ts';

/** From where to where in a statement, in units of UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The word at a place of a statement, or one character where no word stands; at the end the last one. */
export function errorSpan(sql: string, { line, column }: Place): Span {
  const lines = sql.split('\n');
  const text = lines[line - 1] ?? '';
  const before = lines.slice(0, line - 1).reduce((sum, own) => sum + own.length + 1, 0);
  const offset = [...text].slice(0, column - 1).join('').length;
  const start = Math.min(before + offset, Math.max(0, sql.length - 1));
  const word = /^[\p{L}\p{N}_]+|^./u.exec(sql.slice(start))?.[0] ?? '';
  return { start, end: start + Math.max(1, word.length) };
}
