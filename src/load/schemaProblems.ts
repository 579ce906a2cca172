import type { z } from 'zod';
import { termOf } from '../model/terms.ts';
import type { UnplacedProblem } from './problem.ts';

/** The value at a path as the file writes it. */
type Written = (path: readonly PropertyKey[]) => string | undefined;

/** The problems that a schema finds in a value, in the words of a person who files forms. */
export function schemaProblems(
  error: z.ZodError,
  input: unknown,
  written: Written,
): UnplacedProblem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, input, written));
}

function issueProblems(
  issue: z.core.$ZodIssue,
  input: unknown,
  written: Written,
): UnplacedProblem[] {
  const { path } = issue;
  const value = valueAt(input, path);
  // A number is shown as it is written: what it is read as may be another, or none.
  const found = typeof value === 'number' ? shortened(written(path) ?? '') : describe(value);
  const field = termOf(String(path.at(-1) ?? ''));
  if (value === undefined && path.length > 0) {
    const advice = `补上“${field}”（${String(path.at(-1))}）；表上空白的单元格写 ""。`;
    return [{ path, expected: expectedOf(issue), found: '没有这一项', advice }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      expected: '已知的字段',
      found: `“${key}”`,
      advice: `删去“${key}”，或改正拼写；可用的字段见文件开头 $schema 所指的说明。`,
    }));
  }
  return [{ path, expected: expectedOf(issue), found, advice: adviceFor(issue, field, value) }];
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' 或 ');
    case 'too_small':
      return issue.origin === 'array' ? `至少 ${issue.minimum} 项` : `不小于 ${issue.minimum} 的数`;
    case 'too_big':
      return `不大于 ${issue.maximum} 的数`;
    case 'invalid_union':
      // Only zod's own sentence names the choices: Expected 'linear' | 'bands'
      return issue.message
        .replace(/^.*Expected /, '')
        .replaceAll(' | ', ' 或 ')
        .replaceAll("'", '"');
    default:
      return issue.message;
  }
}

function adviceFor(issue: z.core.$ZodIssue, field: string, value: unknown): string {
  if (issue.path.length === 0) return wholeAdvice(value);
  if (value === null) return `“${field}”在表上空白的写 ""，表上没有的删去这个字段。`;
  const isQuotedNumber = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value);
  if (issue.code === 'invalid_type' && issue.expected !== 'string' && isQuotedNumber) {
    return `去掉“${field}”的双引号。`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return `“${field}”照表上所印填写，数字也加双引号，如 "20"。`;
  }
  return `按表上所印改正“${field}”。`;
}

/** What to do where the file is something else than one object. */
function wholeAdvice(value: unknown): string {
  return Array.isArray(value) && value.length === 1
    ? '去掉最外层的方括号 [ ]。'
    : '整个文件写成一组字段：以 { 开头，以 } 结尾；可以参照同类的文件。';
}

const LONGEST_QUOTE = 60;
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: '文字（加双引号）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 […]',
  object: '一组字段 {…}',
};

function describe(value: unknown): string {
  if (value === undefined) return '没有这一项';
  if (value === '') return '空白';
  if (Array.isArray(value)) return `${value.length} 项的列表`;
  if (typeof value === 'object' && value !== null) return '一组字段 {…}';
  if (value === null) return '空值 null';
  return typeof value === 'string' ? `“${shortened(value)}”` : String(value);
}

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
