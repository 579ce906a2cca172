import type { Expression, Qualitative } from './expression.ts';
import type { NormalText } from './normalise.ts';
import { parseUnit } from './readUnit.ts';
import { degreesOf } from './scales.ts';
import { parseTierPhrase } from './tierPhrase.ts';
import { TRAIT } from './traits.ts';

const NONE =
  '无 (无) 没有 暂无 不涉及 未涉及 暂不涉及 不适用 不考核 不作要求 不做要求 无要求 未设置 n/a na null nil none /无 无/ \\ 无此项 无该项 无此指标 无该指标 ' +
  '无指标 无内容 无此内容 无目标 不涉及此项 不涉及该项 不涉及此指标 不涉及该指标 本年不涉及 本项目不涉及 无/无';
const YES = '是 是的 有 对 √ ✓ ✔ ☑';
const NO = '否 不是';

const WHOLE = new Map<string, Expression>([
  ['', { kind: 'missing' }],
  ...NONE.split(' ').map((text) => [text, { kind: 'none' }] as const),
  ...YES.split(' ').map((text) => [text, { kind: 'yesNo', value: true }] as const),
  ...NO.split(' ').map((text) => [text, { kind: 'yesNo', value: false }] as const),
]);
const DASHES = /^[-/\\~]+$/;
/** What a template leaves inside a text, and texts that are nothing else. */
const FILLER = /[*×_]{2}/;
const TEMPLATE =
  /^(?:\.{2,}|…+|x{2,}.{0,8}|[★☆]+|(?:三级)?(?:指标|目标|任务)\d{0,2}[:、.]?|\(?(?:例如|示例|如|例):.*)$/i;
const TEMPLATE_FIRST = '.…xX★☆三指目任(例示如';
const SIGN = /^\(?[≥≤<>=]+/;
const NONE_EXPRESSION: Expression = { kind: 'none' };
const PLACEHOLDER: Expression = { kind: 'placeholder' };
const LONGEST_STATED = 24;

/** A text that is exactly one known word; undefined for every other. */
export function wholeWord(text: string): Expression | undefined {
  const whole = WHOLE.get(text);
  if (whole !== undefined || text.length > 4 || text.charCodeAt(0) > 0x7f) return whole;
  return WHOLE.get(text.toLowerCase());
}

/** Text that no one filled in: ≥**人, ……, 指标2:, ≥ %. */
export function isTemplateText({ text, traits }: NormalText): boolean {
  if (TEMPLATE_FIRST.includes(text[0] ?? ' ') && TEMPLATE.test(text)) return true;
  return (traits & TRAIT.filler) !== 0 && FILLER.test(text);
}

/** A text that is no number and no date: nothing, template text, tier, yes or no, or words. */
export function parseWords(normal: NormalText): Expression {
  const { text } = normal;
  const whole = wholeWord(text);
  if (whole !== undefined) return whole;
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) return parseSigned(text.slice(sign.length));
  if (text.length <= LONGEST_STATED) {
    if (DASHES.test(text)) return NONE_EXPRESSION;
    const tier = parseTierPhrase(normal);
    if (tier !== undefined) return tier;
  }
  return qualitative(text);
}

/** A sign without a number: left from a template where at most a unit follows. */
function parseSigned(rest: string): Expression {
  const isUnit = rest.length <= 8 && parseUnit(rest.replace(/[x\s)]+/gi, '')) !== undefined;
  return isUnit
    ? PLACEHOLDER
    : { kind: 'unparsed', reason: `符号后的“${rest.slice(0, 12)}”没有数或不能识别` };
}

/** Words with the degree that they state, where they state one. 全部 and 100% before words are one. */
function qualitative(text: string): Qualitative {
  const statement = text.includes('全部') ? text.replaceAll('全部', '100%') : text;
  const [first, second] = text.length <= LONGEST_STATED ? degreesOf(text) : [];
  const only = second === undefined ? first : undefined;
  return { kind: 'qualitative', statement, scale: only?.scale, degree: only?.degree };
}
