import { parseDecimal } from '../model/decimal.ts';
import { parseDeadline } from './deadline.ts';
import type { Expression, Operator } from './expression.ts';
import { normaliseText } from './normalise.ts';
import { parseUnit } from './unit.ts';
import { parseWords } from './words.ts';

const OPERATOR_WORDS: Readonly<Record<string, Operator>> = {
  不少于: '≥',
  不低于: '≥',
  不小于: '≥',
  达到: '≥',
  大于等于: '≥',
  至少: '≥',
  大于: '>',
  高于: '>',
  超过: '>',
  不超过: '≤',
  不高于: '≤',
  不多于: '≤',
  不大于: '≤',
  小于等于: '≤',
  控制在: '≤',
  小于: '<',
  低于: '<',
  少于: '<',
  等于: '=',
};
const SUFFIX_WORDS: Readonly<Record<string, Operator>> = {
  及以上: '≥',
  以上: '≥',
  及以下: '≤',
  及其以下: '≤',
  以下: '≤',
  以内: '≤',
  之内: '≤',
};
const HEAD = new RegExp(
  `^([≥≤<>=]|${Object.keys(OPERATOR_WORDS).join('|')})?(约|大约|近|各|共|共计)?(?=\\d)`,
);
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
const TAIL = new RegExp(`(${Object.keys(SUFFIX_WORDS).join('|')})?(左右)?$`);
const RANGE_SIGN = /^(?:-|—{1,2}|–|~|至|到)/;
const CHANGE =
  /^(?:同比|比上年|较上年)?(提升|提高|增长|增加|上升|下降|降低|减少)(?:了)?(?=[≥≤<>=]?\d)/;
const CLAUSE_BREAK = /[,;、。]/;
/** No cell of a form says one value in more characters than this. */
const LONGEST_VALUE = 48;

/**
 * Reads the text of a target or an actual. Never guesses: what could be read in more than one way is
 * `unparsed` with the reason; what is no value is words. `formYear` dates deadlines that name no year.
 * @example parseExpression('1500 人', 2022) // quantity 1500, unit 人, operator none
 */
export function parseExpression(text: string, formYear: number): Expression {
  const normal = normaliseText(text);
  if (normal.length > LONGEST_VALUE || !/\d|[春当本年]/.test(normal)) return parseWords(normal);
  return (
    parseDeadline(normal, formYear) ??
    parseChange(normal) ??
    parseQuantity(normal) ??
    parseClauses(normal) ??
    parseWords(normal)
  );
}

function parseQuantity(text: string): Expression | undefined {
  const head = HEAD.exec(text);
  if (head === null) return undefined;
  const rest = text.slice(head[0].length);
  const digits = NUMBER.exec(rest)?.[0] ?? '';
  const afterNumber = rest.slice(digits.length);
  if (RANGE_SIGN.test(afterNumber)) return parseRange(digits, afterNumber);
  const tail = TAIL.exec(afterNumber);
  const unitText = afterNumber.slice(0, tail?.index ?? afterNumber.length);
  const unit = parseUnit(unitText);
  if (unit === undefined) return undefined;
  const value = parseDecimal(digits.replaceAll(',', ''));
  if (value === undefined) return { kind: 'unparsed', reason: `数字“${digits}”过长` };
  const prefix =
    head[1] === undefined ? undefined : (OPERATOR_WORDS[head[1]] ?? (head[1] as Operator));
  const suffix = tail?.[1] === undefined ? undefined : SUFFIX_WORDS[tail[1]];
  if (prefix !== undefined && suffix !== undefined && !sameDirection(prefix, suffix)) {
    return { kind: 'unparsed', reason: `“${head[1]}”与“${tail?.[1]}”方向相反` };
  }
  const approximate = tail?.[2] !== undefined || /[约近]/.test(head[2] ?? '');
  return { kind: 'quantity', operator: prefix ?? suffix ?? 'none', value, unit, approximate };
}

function parseRange(lowDigits: string, rest: string): Expression | undefined {
  const afterSign = rest.replace(RANGE_SIGN, '');
  const highDigits = NUMBER.exec(afterSign)?.[0];
  if (highDigits === undefined) return undefined;
  const unit = parseUnit(afterSign.slice(highDigits.length));
  const low = parseDecimal(lowDigits.replaceAll(',', ''));
  const high = parseDecimal(highDigits.replaceAll(',', ''));
  if (unit === undefined || low === undefined || high === undefined) return undefined;
  return low <= high
    ? { kind: 'range', low, high, unit }
    : { kind: 'unparsed', reason: `“${lowDigits}”大于“${highDigits}”，不成区间` };
}

function parseChange(text: string): Expression | undefined {
  const word = CHANGE.exec(text);
  if (word === null) return undefined;
  const amount = parseQuantity(text.slice(word[0].length));
  if (amount?.kind !== 'quantity') return undefined;
  const direction = /[降减]/.test(word[1] ?? '') ? 'down' : 'up';
  const { operator, value, unit } = amount;
  return { kind: 'change', direction, operator, value, unit };
}

function parseClauses(text: string): Expression | undefined {
  const clauses = text.split(CLAUSE_BREAK).filter((clause) => /\d/.test(clause));
  return clauses.length > 1 ? { kind: 'clauses', count: clauses.length } : undefined;
}

function sameDirection(a: Operator, b: Operator): boolean {
  return (a === '≥' || a === '>') === (b === '≥' || b === '>');
}
