import { LIMITS } from '../limits.ts';
import { codePoint } from './codePoint.ts';
import { readString } from './stringFaults.ts';
import type { SyntaxFault } from './syntaxFault.ts';

/** White space, a comment, a text in single quotes, the quote that opens one in double, a sign, a word. */
const TOKEN =
  /\s+|\/\/[^\n\r]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|'[^'"\n\r]*'|[{}[\],:"]|[^\s{}[\],:"'/]+|['/]/y;
/** Not white space to JSON, though it looks like it or like nothing. */
const INVISIBLE = /[\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const WORDS: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  Null: 'null',
  NULL: 'null',
};

/** What can be called by its name in a text that is no JSON, in order. */
export interface TokenFaults {
  readonly faults: readonly SyntaxFault[];
  /** Whether all of it was looked at: not what is nested too deeply, nor more faults than are told. */
  readonly isWhole: boolean;
}

/** Reads a text token by token, whatever is wrong with it. */
export function tokenFaults(text: string): TokenFaults {
  const faults: SyntaxFault[] = [];
  let [depth, comma] = [0, undefined as number | undefined];
  for (let at = 0; at < text.length; ) {
    if (faults.length >= LIMITS.problems) return { faults, isWhole: false };
    const token = tokenAt(text, at);
    const string = token === '"' ? readString(text, at) : undefined;
    if (string !== undefined) for (const fault of string.faults) faults.push(fault);
    else {
      if (token === '{' || token === '[') depth += 1;
      if (token === '}' || token === ']') depth -= 1;
      if (depth > LIMITS.depth) return { faults: [...faults, tooDeep(at)], isWhole: false };
      const fault = ownFault(token, at) ?? commaFault(token, at, comma);
      if (fault !== undefined) faults.push(fault);
    }
    if (!isBetween(token)) comma = token === ',' ? at : undefined;
    at = string?.end ?? at + token.length;
  }
  return { faults, isWhole: true };
}

function tokenAt(text: string, at: number): string {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text)?.[0] ?? text.charAt(at);
}

function isComment(token: string): boolean {
  return token.startsWith('//') || token.startsWith('/*');
}

function isBetween(token: string): boolean {
  return token.trim() === '' || isComment(token);
}

function ownFault(token: string, offset: number): SyntaxFault | undefined {
  if (isComment(token)) {
    return {
      offset,
      expected: '不带注释的 JSON',
      found: `注释“${shortened(token)}”`,
      advice: '删去注释：JSON 里不能写注释。',
      derails: token.startsWith('/*') && !token.endsWith('*/'),
    };
  }
  if (token.startsWith("'")) {
    return {
      offset,
      expected: '双引号 "',
      found: `单引号 ${shortened(token)}`,
      advice: '把单引号改为双引号：JSON 的文字和字段名都用双引号。',
      derails: true,
    };
  }
  const word = Object.hasOwn(WORDS, token) ? WORDS[token] : undefined;
  if (word !== undefined) {
    return { offset, expected: word, found: token, advice: `改为小写的 ${word}。`, derails: true };
  }
  return invisible(token, offset);
}

function invisible(token: string, offset: number): SyntaxFault | undefined {
  const at = token.search(INVISIBLE);
  const char = token.charAt(at);
  if (at < 0) return undefined;
  return {
    offset: offset + at,
    expected: '只用普通空格、制表符和换行隔开',
    found: char === '\ufeff' ? '字节序标记（BOM，U+FEFF）' : `看不见的字符 ${codePoint(char)}`,
    advice: '删去这个字符；它看不见，可以把这一行前后的空白删去重打。',
    derails: true,
  };
}

function commaFault(
  token: string,
  offset: number,
  comma: number | undefined,
): SyntaxFault | undefined {
  if (comma === undefined || !['}', ']', ','].includes(token)) return undefined;
  const isLast = token !== ',';
  return {
    offset: isLast ? comma : offset,
    expected: isLast ? `最后一项之后直接是 ${token}` : '两项之间只有一个逗号',
    found: '多余的逗号',
    advice: '删去这个逗号。',
    derails: !isLast,
  };
}

function tooDeep(offset: number): SyntaxFault {
  return {
    offset,
    expected: `不超过 ${LIMITS.depth} 层的嵌套`,
    found: '更深的嵌套',
    advice: '检查括号：自评数据不会有这么多层。',
    derails: true,
  };
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
