import type { z } from 'zod';
import { termOf } from '../model/terms.ts';
import type { UnplacedProblem } from './problem.ts';

/** The problems that a schema finds in a value, in the words of a person who files forms. */
export function schemaProblems(error: z.ZodError, input: unknown): UnplacedProblem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, input));
}

function issueProblems(issue: z.core.$ZodIssue, input: unknown): UnplacedProblem[] {
  const { path } = issue;
  const value = valueAt(input, path);
  const found = describe(value);
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
  const isQuotedNumber = typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value);
  if (issue.code === 'invalid_type' && issue.expected !== 'string' && isQuotedNumber) {
    return `去掉“${field}”的双引号。`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    return `“${field}”照表上所印填写，数字也加双引号，如 "20"。`;
  }
  return `按表上所印改正“${field}”。`;
}

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
  return typeof value === 'string' ? `“${value}”` : String(value);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}
