import { type Decimal, divide, ONE, subtract } from '../model/decimal.ts';
import { aroundTheClock } from './aroundTheClock.ts';
import { asFarAsStated } from './asFarAsStated.ts';
import { inOneUnit, type Value } from './commonUnit.ts';
import { type Comparison, notAssessable, type Side } from './comparison.ts';
import type { Direction } from './direction/direction.ts';
import type { Change, Operator, Quantity, Range } from './expression.ts';

/** No goal is missed or surpassed a million times: the two numbers are not of one kind. */
const FARTHEST = 1_000_000;

/** What a change says itself outranks an open name. */
const AIMED_AT: Direction = { way: 'more', reason: '目标写明要增减的幅度' };

/** A number against a number: completion and deviation (Q1–Q4), as far as the actual is one number. */
export function compareQuantities(
  target: Quantity,
  actual: Quantity,
  direction: Direction,
): Comparison {
  const result = compareNumbers(target.operator, target, actual, direction);
  return result.kind === 'ratio' ? asFarAsStated(result, target, actual) : result;
}

/** A change against a change; one in the other direction counts below zero. A fall is aimed at, a rise may be a limit. */
export function compareChanges(target: Change, actual: Change, direction: Direction): Comparison {
  const sign = target.direction === actual.direction ? 1 : -1;
  const reached = { value: (actual.value * sign) as Decimal, unit: actual.unit };
  const isLimit = direction.way === 'less' && target.direction === 'up';
  const way = isLimit ? direction : AIMED_AT;
  return compareNumbers(target.operator, target, reached, way);
}

/** Bounds against a number or bounds: only what lies wholly on the right side is judged. */
export function compareRanges(
  target: Range | Quantity,
  actual: Range | Quantity,
  direction: Direction,
): Comparison {
  const [low, high] = boundsOf(actual);
  if (target.kind === 'quantity') {
    const results = [low, high].map((value) => compareQuantities(target, value, direction));
    const isMet = results.every((result) => result.kind === 'ratio' && result.met);
    return isMet
      ? within('实际区间全部达到目标')
      : notAssessable('实际是区间，不能确定以哪个数为准');
  }
  const [from, to] = boundsOf(target);
  const below = inOneUnit(from, low);
  const above = inOneUnit(to, high);
  if (typeof below === 'string' || typeof above === 'string') {
    return notAssessable(typeof below === 'string' ? below : String(above));
  }
  if (actual.kind === 'range' && below.actual === below.target && above.actual === above.target) {
    return { kind: 'binary', met: true, stated: false, reason: '实际与目标是同一区间' };
  }
  return below.actual >= below.target && above.actual <= above.target
    ? within('在目标区间内')
    : notAssessable('实际不在目标区间内，规则没有规定如何计分');
}

function compareNumbers(
  operator: Operator,
  target: Value,
  actual: Value,
  direction: Direction,
): Comparison {
  const slip = unitSlip(target, actual);
  if (slip !== undefined) return notAssessable(slip);
  const isLimit = sideOf(operator, direction, target.value) === 'atMost';
  const values = isLimit
    ? inOneUnit(aroundTheClock(target, actual), aroundTheClock(actual, target))
    : inOneUnit(target, actual);
  if (typeof values === 'string') return notAssessable(values);
  const { target: goal, actual: reached, unit } = values;
  if (operator === 'none' && direction.way === 'open' && reached !== goal && goal !== 0) {
    return notAssessable(direction.reason);
  }
  const side = sideOf(operator, direction, goal);
  const met = isMet(operator, side, goal, reached);
  if (goal < 0) return met ? within('达到目标') : notAssessable('目标是负数，完成率没有意义');
  if (Math.abs(reached) > goal * FARTHEST && goal !== 0) {
    return notAssessable('两数相差过大，不能确定是同一种数');
  }
  const completion = goal === 0 ? undefined : divide(reached, goal);
  const deviation = completion === undefined ? undefined : subtract(completion, ONE);
  return {
    kind: 'ratio',
    target: goal,
    actual: reached,
    unit,
    operator,
    direction: side,
    completion,
    deviation,
    met,
  };
}

/** Two numbers as near as this are printed of one size. */
const NEAR = 3;
const TEN_THOUSAND = 10_000;

/** 391元 against 460万元: of one size as printed, ten thousand times apart as they are said to be. */
function unitSlip({ value: goal, unit: own }: Value, { value: reached, unit: other }: Value) {
  if (own.factor === other.factor || own.dimension !== other.dimension) return undefined;
  const [low, high] = own.factor < other.factor ? [own, other] : [other, own];
  if (high.factor !== low.factor * TEN_THOUSAND || goal <= 0 || reached <= 0) return undefined;
  return goal <= reached * NEAR && reached <= goal * NEAR
    ? `“${own.text}”与“${other.text}”相差一万倍，两个数却相近，单位可能有误`
    : undefined;
}

/** A sign first, then what the indicator suggests; a plain zero is never to be surpassed. */
function sideOf(operator: Operator, { way }: Direction, target: Decimal): Side {
  if (operator === '≤' || operator === '<') return 'atMost';
  if (operator === 'none' && (way === 'less' || target === 0)) return 'atMost';
  return 'atLeast';
}

function isMet(operator: Operator, side: Side, target: Decimal, actual: Decimal): boolean {
  if (operator === '>') return actual > target;
  if (operator === '<') return actual < target;
  if (operator === '=' && target === 0) return actual === 0;
  return side === 'atLeast' ? actual >= target : actual <= target;
}

function boundsOf(value: Range | Quantity): [low: Quantity, high: Quantity] {
  if (value.kind === 'quantity') return [value, value];
  const bound = {
    kind: 'quantity',
    operator: 'none',
    unit: value.unit,
    approximate: false,
  } as const;
  return [
    { ...bound, value: value.low },
    { ...bound, value: value.high },
  ];
}

function within(reason: string): Comparison {
  return { kind: 'binary', met: true, stated: true, reason };
}
