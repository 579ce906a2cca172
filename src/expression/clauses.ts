import type { Clauses } from './expression.ts';

/** Several requirements, each with a number; undefined where fewer than two have one. */
export function parseClauses(text: string): Clauses | undefined {
  let count = 0;
  let hasDigit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) hasDigit = true;
    else if (hasDigit && isBreak(text, at)) {
      count++;
      hasDigit = false;
    }
  }
  if (hasDigit) count++;
  return count > 1 ? { kind: 'clauses', count, statement: text } : undefined;
}

/** A comma between digits may separate thousands and breaks nothing. */
function isBreak(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (sign === ',') return !/^\d$/.test(text[at + 1] ?? '');
  return (
    sign === ';' ||
    sign === '。' ||
    sign === '、' ||
    sign === '且' ||
    sign === '并' ||
    isNumbered(sign)
  );
}

function isNumbered(sign: string): boolean {
  return sign >= '①' && sign <= '⒛';
}
