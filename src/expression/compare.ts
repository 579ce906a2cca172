import { type Decimal, divide, multiplyDivide, ONE, subtract } from '../model/decimal.ts';
import type { Deadline, Expression, Operator, Qualitative, Quantity, Tier } from './expression.ts';
import type { Unit } from './unit.ts';

/** Whether more is better or less is better. */
export type Direction = 'atLeast' | 'atMost';

/** What a target and an actual, taken together, bear. */
export type Comparison =
  /** Two numbers in one unit. Deviation is absent only where the target is zero. */
  | {
      readonly kind: 'ratio';
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly unit: string;
      readonly operator: Operator;
      readonly direction: Direction;
      /** actual ÷ target, a rate (1 = target). */
      readonly completion: Decimal | undefined;
      /** completion − 1. */
      readonly deviation: Decimal | undefined;
      readonly met: boolean;
    }
  /** A date or a yes/no: reached or not, never a ratio. `stated`: the actual is not the target's text. */
  | {
      readonly kind: 'binary';
      readonly met: boolean;
      readonly stated: boolean;
      readonly reason: string;
    }
  /** A tier that the actual names or that two qualitative texts imply. */
  | { readonly kind: 'tier'; readonly tier: Tier; readonly reason: string }
  /** 无法判定, with the reason. */
  | { readonly kind: 'notAssessable'; readonly reason: string };

/**
 * Compares what a target and an actual say. `lessIsBetter` is what the kind of indicator suggests
 * where the target has no sign; a sign outranks it. A deviation exists only for two comparable
 * numbers: everything else is binary, a tier or 无法判定, never 0 and never 100 %.
 */
export function compare(target: Expression, actual: Expression, lessIsBetter: boolean): Comparison {
  if (target.kind === 'none') return notAssessable('年度指标值为“无”，没有可对照的目标');
  if (target.kind === 'missing') return notAssessable('年度指标值为空');
  if (target.kind === 'placeholder') return notAssessable('年度指标值是模板留下的文字');
  if (actual.kind === 'missing') return notAssessable('实际完成值为空');
  if (actual.kind === 'tier')
    return { kind: 'tier', tier: actual.tier, reason: tierReason(actual.tier) };
  if (target.kind === 'unparsed') return notAssessable(target.reason);
  if (actual.kind === 'unparsed') return notAssessable(actual.reason);
  if (target.kind === 'quantity' && actual.kind === 'quantity') {
    return compareQuantities(target, actual, lessIsBetter);
  }
  if (target.kind === 'deadline' && actual.kind === 'deadline') return compareDates(target, actual);
  if (target.kind === 'yesNo' && actual.kind === 'yesNo') {
    const met = target.value === actual.value;
    return { kind: 'binary', met, stated: true, reason: met ? '与目标一致' : '与目标不一致' };
  }
  if (target.kind === 'qualitative' && actual.kind === 'qualitative') {
    return compareQualities(target, actual);
  }
  return notAssessable(
    `年度指标值是${KIND_WORDS[target.kind]}，实际完成值是${KIND_WORDS[actual.kind]}，不能比较`,
  );
}

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

function compareQuantities(target: Quantity, actual: Quantity, lessIsBetter: boolean): Comparison {
  const scaled = inOneUnit(target, actual);
  if (scaled === undefined) {
    return notAssessable(`单位不同：目标“${target.unit.text}”，实际“${actual.unit.text}”`);
  }
  const [goal, reached] = scaled;
  const direction = directionOf(target.operator, lessIsBetter);
  const completion = goal === 0 ? undefined : divide(reached, goal);
  return {
    kind: 'ratio',
    target: goal,
    actual: reached,
    unit: target.unit.text || actual.unit.text,
    operator: target.operator,
    direction,
    completion,
    deviation: completion === undefined ? undefined : subtract(completion, ONE),
    met: isMet(target.operator, direction, goal, reached),
  };
}

/** Both values in the target's unit, exactly; undefined where the units do not compare. */
function inOneUnit(target: Quantity, actual: Quantity): [Decimal, Decimal] | undefined {
  if (target.unit.text === '' || actual.unit.text === '') return bareValues(target, actual);
  if (target.unit.dimension !== actual.unit.dimension) return undefined;
  return [target.value, rescale(actual.value, actual.unit, target.unit)];
}

/** A bare number takes the other's unit, but 0.98 beside 95% could be either and is not compared. */
function bareValues(target: Quantity, actual: Quantity): [Decimal, Decimal] | undefined {
  const bare = target.unit.text === '' ? target : actual;
  const other = bare === target ? actual : target;
  const ambiguous =
    other.unit.dimension === 'share' && bare.value <= ONE && other.value > ONE && bare.value !== 0;
  return ambiguous ? undefined : [target.value, actual.value];
}

function rescale(value: Decimal, from: Unit, to: Unit): Decimal {
  return from.factor === to.factor ? value : multiplyDivide(value, from.factor, to.factor);
}

function directionOf(operator: Operator, lessIsBetter: boolean): Direction {
  if (operator === '≤' || operator === '<') return 'atMost';
  if (operator === 'none' && lessIsBetter) return 'atMost';
  return 'atLeast';
}

function isMet(
  operator: Operator,
  direction: Direction,
  target: Decimal,
  actual: Decimal,
): boolean {
  if (operator === '>') return actual > target;
  if (operator === '<') return actual < target;
  return direction === 'atLeast' ? actual >= target : actual <= target;
}

function compareDates(target: Deadline, actual: Deadline): Comparison {
  const met = actual.by <= target.by;
  const stated = actual.by !== target.by;
  const reason = met ? `不晚于期限 ${target.by}` : `晚于期限 ${target.by}（实际 ${actual.by}）`;
  return { kind: 'binary', met, stated, reason };
}

function compareQualities(target: Qualitative, actual: Qualitative): Comparison {
  if (target.statement === actual.statement) {
    return { kind: 'tier', tier: 'met', reason: '实际完成值与年度指标值文字相同' };
  }
  const { degree } = target;
  if (
    target.scale === undefined ||
    degree === undefined ||
    actual.degree === undefined ||
    target.scale !== actual.scale
  ) {
    return notAssessable('两处文字描述不同，没有可比的程度');
  }
  if (actual.degree >= degree) return { kind: 'tier', tier: 'met', reason: '实际程度不低于目标' };
  return actual.degree === 0
    ? { kind: 'tier', tier: 'unmet', reason: '实际表述为未达到' }
    : { kind: 'tier', tier: 'partly', reason: '实际程度低于目标' };
}

function tierReason(tier: Tier): string {
  const words = { met: '达成预期指标', partly: '部分达成预期指标', unmet: '未达成预期指标' };
  return `实际完成值只写“${words[tier]}”一档，不是实际数值`;
}

function notAssessable(reason: string): Comparison {
  return { kind: 'notAssessable', reason };
}
