import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from './problem.ts';

/** A problem of the text itself, by the character at which it stands. */
export interface SyntaxFault extends Pick<Problem, 'expected' | 'found' | 'advice'> {
  readonly offset: number;
}

/** Why a text is no JSON. */
export function syntaxFaults(text: string): SyntaxFault[] {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0] ?? { error: 1, offset: 0, length: 0 };
  const found = text.slice(first.offset, first.offset + Math.max(first.length, 1)).trim();
  return [
    {
      offset: first.offset,
      expected: SYNTAX_WORDS[printParseErrorCode(first.error)] ?? '合法的 JSON',
      found: first.offset >= text.trimEnd().length ? '文件结尾' : `“${found.slice(0, 20)}”`,
      advice: /[“”‘’，：]/.test(found)
        ? '把中文标点改为英文标点：引号 "、逗号 ,、冒号 :。'
        : '按 JSON 的写法改正此处：检查附近的逗号、引号和括号。',
    },
  ];
}

const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  CommaExpected: '逗号 ,',
  ColonExpected: '冒号 :',
  CloseBraceExpected: '右花括号 }',
  CloseBracketExpected: '右方括号 ]',
  PropertyNameExpected: '加双引号的字段名',
  ValueExpected: '一个值',
  UnexpectedEndOfString: '结束的双引号',
  EndOfFileExpected: '文件到此结束',
};
