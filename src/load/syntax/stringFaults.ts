import { codePoint } from './codePoint.ts';
import type { SyntaxFault } from './syntaxFault.ts';

/** A text in double quotes: where it ends, and what may not stand in it as it is. */
export interface StringRead {
  readonly end: number;
  readonly faults: readonly SyntaxFault[];
}

const STOP = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Reads the text whose opening quote stands at `start`, and goes on behind what it finds wrong. What
 * stands in it several times is one fault, at the first place.
 */
export function readString(text: string, start: number): StringRead {
  const found = new Map<Blemish, { readonly offset: number; count: number }>();
  const add = (kind: Blemish, offset: number): void => {
    const before = found.get(kind);
    if (before === undefined) found.set(kind, { offset, count: 1 });
    else before.count += 1;
  };
  const closing = closingQuotes(text);
  let at = start + 1;
  for (;;) {
    STOP.lastIndex = at;
    const stop = STOP.exec(text)?.index ?? text.length;
    const char = text[stop];
    const isBreak = char === '\n' || char === '\r';
    if (char === '"') return { end: stop + 1, faults: inWords(text, found) };
    if (char === undefined || (isBreak && !closing(stop))) {
      return { end: stop, faults: [...inWords(text, found), missingQuote(stop)] };
    }
    const length = char === '\\' ? escapeLength(text, stop) : 1;
    if (length === undefined) add('escape', stop);
    else if (isBreak) add('break', stop);
    else if (char === '\t') add('tab', stop);
    else if (char < ' ') add('control', stop);
    at = stop + (text.startsWith('\r\n', stop) ? 2 : (length ?? 2));
  }
}

function escapeLength(text: string, at: number): number | undefined {
  ESCAPE.lastIndex = at;
  return ESCAPE.exec(text)?.[0].length;
}

/**
 * Whether the next quote behind a line break ends the text: one before a comma, a colon or a bracket
 * does, any other opens the next. Remembers the quote that it looked at.
 */
function closingQuotes(text: string): (lineBreak: number) => boolean {
  let [quote, isClosing] = [-1, false];
  return (lineBreak) => {
    if (quote > lineBreak) return isClosing;
    quote = text.indexOf('"', lineBreak);
    isClosing = quote >= 0 && /^\s*(?:[,:}\]]|$)/.test(text.slice(quote + 1, quote + 1_000));
    return isClosing;
  };
}

type Blemish = keyof typeof BLEMISHES;
type Blemishes = ReadonlyMap<Blemish, { readonly offset: number; readonly count: number }>;

const FROM_WORD = '多半是从 Word 或表格粘贴时带来的';
const BLEMISHES = {
  break: {
    expected: '写在一行之内的文字',
    found: () => '文字中间换行',
    advice: `删去换行，要保留的改写为 \\n；${FROM_WORD}。`,
  },
  tab: {
    expected: '不含制表符的文字',
    found: () => '文字中间的制表符（Tab）',
    advice: `删去制表符，要保留的改写为 \\t；${FROM_WORD}。`,
  },
  control: {
    expected: '不含控制字符的文字',
    found: (first: string) => `控制字符 ${codePoint(first)}`,
    advice: `删去这个看不见的字符；${FROM_WORD}。`,
  },
  escape: {
    expected: '反斜杠 \\ 写作 \\\\',
    found: (first: string) => `“${first}”`,
    advice: '文字里的反斜杠写两个；换行写 \\n，双引号写 \\"。',
  },
} as const;

function inWords(text: string, found: Blemishes): SyntaxFault[] {
  return [...found].map(([kind, { offset, count }]) => {
    const { expected, found: words, advice } = BLEMISHES[kind];
    const times = count === 1 ? '' : `，共 ${count} 处`;
    const first = text.slice(offset, offset + 2);
    return { offset, expected, found: words(first) + times, advice, derails: kind === 'break' };
  });
}

function missingQuote(offset: number): SyntaxFault {
  return {
    offset,
    expected: '结束的双引号 "',
    found: '行尾',
    advice: '在这一行的文字末尾补上双引号。',
    derails: true,
  };
}
