import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { SyntaxFault } from './syntaxFault.ts';

const QUOTED = 20;
/** What is found in single texts and told with its exact place. */
const IN_TEXTS = [
  ...['InvalidCharacter', 'InvalidEscapeCharacter', 'InvalidUnicode'],
  'UnexpectedEndOfString',
];

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: '加双引号的文字，或数字、true、false、null',
  InvalidNumberFormat: '数字，如 12 或 12.5',
  CommaExpected: '逗号 ,',
  ColonExpected: '冒号 :',
  CloseBraceExpected: '右花括号 }',
  CloseBracketExpected: '右方括号 ]',
  PropertyNameExpected: '加双引号的字段名',
  ValueExpected: '一个值',
  UnexpectedEndOfNumber: '数字，如 12 或 12.5',
  EndOfFileExpected: '文件到此结束',
};

const INNER_QUOTE = '如果它是前面文字的一部分，文字里的双引号写作 \\" 或改用“ ”。';

/** The first place at which the grammar is broken, comments and trailing commas apart. */
export function parserFault(text: string): SyntaxFault | undefined {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  const first = errors.find(({ error }) => !IN_TEXTS.includes(printParseErrorCode(error)));
  if (first === undefined) return undefined;
  const code = printParseErrorCode(first.error);
  // A text alone is told by itself; what cannot be read, with what stands around it.
  const length = text[first.offset] === '"' ? Math.min(first.length, QUOTED) : QUOTED;
  const found =
    text
      .slice(first.offset, first.offset + length)
      .split(/[\n\r]/)[0]
      ?.trim() ?? '';
  const isEnd = text.slice(first.offset).trim() === '';
  return {
    offset: first.offset,
    expected: expectedWords(code, found),
    found: isEnd ? '文件结尾' : foundWords(code, found),
    advice: isAfterText(text, first.offset) ? INNER_QUOTE : adviceFor(code, found, isEnd),
    derails: true,
  };
}

/** Whether a word stands right behind a text: the text had a quote in it. */
function isAfterText(text: string, offset: number): boolean {
  return text[offset - 1] === '"' && /^[^\s"“”，：,:{}[\]]/.test(text.slice(offset, offset + 1));
}

function expectedWords(code: string, found: string): string {
  if (code === 'CommaExpected' && found.startsWith('}')) return '右方括号 ]';
  if (code === 'CommaExpected' && found.startsWith(']')) return '右花括号 }';
  return EXPECTED[code] ?? '合法的 JSON';
}

function foundWords(code: string, found: string): string {
  if (code !== 'EndOfFileExpected') return `“${found}”`;
  return /^[}\],:]/.test(found) ? `多余的“${found.charAt(0)}”` : `第二个 JSON：“${found}”`;
}

function adviceFor(code: string, found: string, isEnd: boolean): string {
  if (isEnd) return '文件不完整：补上缺少的部分，或重新保存整份文件。';
  if (/^[“”‘’，：；｛｝［］]/.test(found)) {
    return '把中文标点改为英文标点：引号 "、逗号 ,、冒号 :、括号 { } [ ]。';
  }
  if (code === 'EndOfFileExpected') {
    return /^[}\],:]/.test(found)
      ? '删去它，或检查前面的括号是否过早结束。'
      : '一个文件只写一个 JSON：把后面的移到另一个文件，或并入前面的。';
  }
  if (code === 'CommaExpected') {
    return /^[}\]]/.test(found) ? '先结束前面的一层，再写它。' : '在它前面补上逗号。';
  }
  if (code === 'InvalidSymbol') return '文字和字段名都加双引号。';
  return '按 JSON 的写法改正此处：检查附近的逗号、引号和括号。';
}
