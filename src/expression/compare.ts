import { lastDay } from './calendar.ts';
import { comparedAsMoves } from './compareChangeWords.ts';
import { comparedAsRanks } from './compareRanks.ts';
import { compareChanges, compareQuantities, compareRanges } from './compareValues.ts';
import { compareQualities } from './compareWords.ts';
import { comparedAsKept, compareWithNumber } from './compareWordsWithNumber.ts';
import { type Comparison, notAssessable, SAME_TEXT } from './comparison.ts';
import type { Direction } from './direction/direction.ts';
import type { Change, Deadline, Expression, Qualitative, Quantity, Tier } from './expression.ts';
import { ZERO_IN_WORDS } from './parseExpression.ts';
import { quantityInWords } from './quantityInWords.ts';
import { comparedAsRecurring } from './recurringDay.ts';
import { isCounting } from './unit.ts';

export type { Comparison } from './comparison.ts';

/**
 * Compares what a target and an actual say. `direction` is which way the indicator is
 * better; where it is open, two numbers are judged only if they are equal. A deviation exists only for two comparable
 * numbers: everything else is binary, a tier or 无法判定, never 0 and never 100 %.
 */
export function compare(target: Expression, actual: Expression, direction: Direction): Comparison {
  if (target.kind === 'none') return notAssessable('目标为“无”，没有可对照的内容');
  if (target.kind === 'missing') return notAssessable('目标为空');
  if (target.kind === 'placeholder') return notAssessable('目标是模板留下的文字');
  if (actual.kind === 'missing') return notAssessable('实际为空');
  if (actual.kind === 'tier') {
    if (actual.isUndone && isToBeAvoided(target, direction)) {
      return notAssessable('实际写没有做，目标却是不应超过或不应发生的，不能比较');
    }
    return { kind: 'tier', tier: actual.tier, reason: TIER_REASONS[actual.tier] };
  }
  if (isNoneOfCounted(target, actual, direction)) {
    return compareQuantities(target, ZERO_IN_WORDS, direction);
  }
  if (target.kind === 'unparsed') return notAssessable(target.reason);
  if (actual.kind === 'unparsed') return notAssessable(actual.reason);
  return compareAlike(target, actual, direction) ?? notAssessable(unlike(target, actual));
}

/** 无 and 未发生 are zero where the target is a number of which less is better. */
function isNoneOfCounted(
  target: Expression,
  actual: Expression,
  { way }: Direction,
): target is Quantity {
  if (target.kind !== 'quantity' || way !== 'less' || target.operator === '≥') return false;
  const { unit } = target;
  if (unit.dimension !== '' && unit.dimension !== 'share' && !isCounting(unit)) return false;
  return (
    actual.kind === 'none' ||
    (actual.kind === 'qualitative' && NONE_HAPPENED.test(actual.statement))
  );
}

/** Where less is wanted, or nothing at all, what was not done is no target missed: 出国 0 次, 未开展. */
function isToBeAvoided(target: Expression, { way }: Direction): boolean {
  switch (target.kind) {
    case 'quantity':
      return way === 'less' || target.value === 0 || /[≤<]/.test(target.operator);
    case 'qualitative':
      return /^(?:[不无未零]|没有|杜绝|避免|禁止|严禁|防止)/.test(target.statement);
    case 'yesNo':
      return !target.value;
    default:
      return false;
  }
}

const NONE_HAPPENED =
  /^(?:全年|本年度?|当年|均|项目)?(?:(?:无|没有)(?:发生|出现|发现|收到|接到|产生)?|未(?:发生|出现|发现|收到|接到|产生))(?:任何)?[\u4e00-\u9fff]{0,10}(?<!法|统计|数据|要求|开展|完成)$/;

/** What each kind of expression is called on pages and in messages. */
export const KIND_WORDS: Readonly<Record<Expression['kind'], string>> = {
  quantity: '数值',
  range: '区间',
  deadline: '时限',
  tier: '分档用语',
  qualitative: '文字描述',
  yesNo: '是否',
  change: '变化幅度',
  clauses: '多项要求',
  none: '“无”',
  missing: '空白',
  placeholder: '模板文字',
  unparsed: '无法识别的文字',
};

const TIER_REASONS: Readonly<Record<Tier, string>> = {
  met: '实际只写“达成”一档的用语，不是实际数值',
  partly: '实际只写“部分达成”一档的用语，不是实际数值',
  unmet: '实际只写“未达成”一档的用语，不是实际数值',
};

/** Two expressions that have something in common; undefined for every other pair. */
function compareAlike(
  target: Expression,
  actual: Expression,
  direction: Direction,
): Comparison | undefined {
  const isNumeric = actual.kind === 'quantity' || actual.kind === 'range';
  switch (target.kind) {
    case 'quantity':
      if (actual.kind === 'quantity') return compareQuantities(target, actual, direction);
      return isNumeric ? compareRanges(target, actual, direction) : undefined;
    case 'range':
      return isNumeric ? compareRanges(target, actual, direction) : undefined;
    case 'change':
      return actual.kind === 'change' ? compareChanges(target, actual, direction) : undefined;
    case 'deadline':
      return actual.kind === 'deadline' ? compareDates(target, actual) : undefined;
    case 'yesNo':
      return actual.kind === 'yesNo' ? compareAnswers(target.value === actual.value) : undefined;
    case 'qualitative':
      if (actual.kind === 'qualitative') {
        return (
          comparedAsKept(target, actual) ??
          comparedAsMoves(target, actual) ??
          comparedAsRecurring(target.statement, actual.statement) ??
          comparedAsNumbers(target, actual, direction) ??
          comparedAsRanks(target, actual, direction) ??
          compareQualities(target, actual)
        );
      }
      return actual.kind === 'quantity' || actual.kind === 'change'
        ? (comparedAsMoves(target, actual) ??
            comparedAsNumbers(target, actual, direction) ??
            compareWithNumber(target, actual, direction))
        : undefined;
    case 'clauses':
      return actual.kind === 'clauses' && actual.statement === target.statement
        ? SAME_TEXT
        : undefined;
    default:
      return undefined;
  }
}

/** 收到文件后30日内 against 28日, or the same words with another number. */
function comparedAsNumbers(
  target: Qualitative,
  actual: Qualitative | Quantity | Change,
  direction: Direction,
): Comparison | undefined {
  const own = quantityInWords(target);
  if (own === undefined || actual.kind === 'change') return undefined;
  if (actual.kind === 'quantity') return compareQuantities(own.value, actual, direction);
  const other = actual.statement === target.statement ? undefined : quantityInWords(actual);
  return other?.lead === own.lead
    ? compareQuantities(own.value, other.value, direction)
    : undefined;
}

/** A period of days that ends in time is met, one that begins too late is not; else it is open. */
function compareDates(target: Deadline, actual: Deadline): Comparison {
  const stated = actual.by !== target.by || actual.from !== target.from;
  if (actual.by <= target.by) {
    const reason = stated
      ? `不晚于期限 ${target.by}`
      : `实际只重复了时限（${target.by}），没有写完成时间`;
    return { kind: 'binary', met: true, stated, reason };
  }
  return actual.from !== undefined && actual.from > target.by
    ? {
        kind: 'binary',
        met: false,
        stated,
        reason: `晚于期限 ${target.by}（实际 ${printedTime(actual)}）`,
      }
    : notAssessable(`实际没有写明在期限 ${target.by} 之前还是之后`);
}

/** The characters of 2023-08. */
const MONTH = 7;

/** A whole month as its month, as 2023年8月 stands on paper: no day of it is said. */
function printedTime({ from = '', by }: Deadline): string {
  const month = by.slice(0, MONTH);
  const [year = 0, number = 0, last] = by.split('-').map(Number);
  return from === `${month}-01` && last === lastDay(year, number) ? month : by;
}

function compareAnswers(met: boolean): Comparison {
  return { kind: 'binary', met, stated: true, reason: met ? '与目标一致' : '与目标不一致' };
}

function unlike(target: Expression, actual: Expression): string {
  return `目标是${KIND_WORDS[target.kind]}，实际是${KIND_WORDS[actual.kind]}，不能比较`;
}
