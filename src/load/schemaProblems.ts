import type { z } from 'zod';
import { expectedWords } from '../model/expectedWords.ts';
import { termWithin } from '../model/terms.ts';
import { LIMITS } from './limits.ts';
import type { UnplacedProblem } from './problem.ts';
import { type FieldGuess, guessField } from './unknownFields.ts';

/** The value at a path as the file writes it. */
type Written = (path: readonly PropertyKey[]) => string | undefined;

/** What a schema says of a value: the value, how the file writes it, and the schema. */
interface Refusal {
  readonly schema: z.core.$ZodType;
  readonly json: unknown;
  readonly written: Written;
}

/** The problems that a schema finds in a value, in the words of a person who files forms. */
export function schemaProblems(error: z.ZodError, refusal: Refusal): UnplacedProblem[] {
  const unknown = error.issues.flatMap((issue) => unknownFields(issue, refusal));
  // A field under a wrong name is one fault: that the right one is missing only follows from it.
  const meant = new Set(unknown.map(({ meant }) => meant));
  const others = error.issues
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(keyOf(path)))
    .map((issue) => valueProblem(issue, refusal));
  return [...others, ...unknown.map(({ problem }) => problem)];
}

function unknownFields(
  issue: z.core.$ZodIssue,
  { schema }: Refusal,
): { readonly problem: UnplacedProblem; readonly meant: string | undefined }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key, index) => {
    if (key.length > LIMITS.nameCharacters)
      return { problem: longName(key, issue.path), meant: undefined };
    const { meant, advice }: FieldGuess =
      index < LIMITS.guesses ? guessField(schema, issue.path, key) : { advice: UNGUESSED };
    const path = [...issue.path, key];
    const problem = { path, expected: '已知的字段', found: `“${key}”`, advice };
    return { problem, meant: meant && keyOf([...issue.path, meant]) };
  });
}

const UNGUESSED = '删去，或改正拼写：这里有很多不认识的字段，先改正前面的。';

function longName(name: string, path: readonly PropertyKey[]): UnplacedProblem {
  return {
    path,
    expected: `不超过 ${LIMITS.nameCharacters} 字的字段名`,
    found: `“${shortened(name)}”`,
    advice: '改正字段名：多半是少了引号或冒号。',
  };
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function valueProblem(issue: z.core.$ZodIssue, { json, written }: Refusal): UnplacedProblem {
  const { path } = issue;
  const value = valueAt(json, path);
  const field = fieldTerm(path);
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { found, advice } = issue.params;
    return { path, expected: issue.message, found: String(found), advice: String(advice) };
  }
  if (value === undefined && path.length > 0) {
    const advice = `补上“${field}”（${String(path.at(-1))}）；表上空白的单元格写 ""。`;
    return { path, expected: expectedWords(issue), found: '没有这一项', advice };
  }
  // A number is shown as it is written: what it is read as may be another, or none.
  const found = typeof value === 'number' ? shortened(written(path) ?? '') : describe(value);
  return { path, expected: expectedWords(issue), found, advice: adviceFor(issue, field, value) };
}

/** The term of the field at the end of a path. */
function fieldTerm(path: readonly PropertyKey[]): string {
  const [field, parent] = path.filter((part) => typeof part !== 'number').toReversed();
  return termWithin(parent, String(field ?? ''));
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
