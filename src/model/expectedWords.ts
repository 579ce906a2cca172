import type { z } from 'zod';

/** What a schema expected where a value was refused, in words: 至少 1 项, 文字（加双引号）. */
export function expectedWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return quotedWords(issue.values);
    case 'too_small':
      return issue.origin === 'array' ? `至少 ${issue.minimum} 项` : `不小于 ${issue.minimum} 的数`;
    case 'too_big':
      return `不大于 ${issue.maximum} 的数`;
    case 'invalid_union':
      if ('options' in issue && issue.options !== undefined) return quotedWords(issue.options);
      return issue.message === NO_CHOICE_FITS ? choiceWords(issue) : issue.message;
    default:
      return issue.message;
  }
}

function quotedWords(values: readonly z.core.util.Primitive[]): string {
  return values.map((value) => JSON.stringify(value)).join(' 或 ');
}

/** What zod says of a union that has no sentence of its own. */
const NO_CHOICE_FITS = 'Invalid input';

/** What each choice of a union expects of the value itself. */
function choiceWords({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const own = errors.flat().filter(({ path }) => path.length === 0);
  return [...new Set(own.map(expectedWords))].join(' 或 ');
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: '文字（加双引号）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 […]',
  object: '一组字段 {…}',
};
