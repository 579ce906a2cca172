import { type Decimal, decimal, multiplyDivide, ONE } from '../model/decimal.ts';
import { isEach, type Unit } from './unit.ts';
import { MEASURED } from './unitTable.ts';

/** A number in its unit. */
export interface Value {
  readonly value: Decimal;
  readonly unit: Unit;
}
/** Two numbers in one unit. */
export interface OneUnit {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
}

const EITHER = /^(.{1,2})\(([^各每年月日季周]{1,2})\)$|^(台)\/?(套)$/;
const RANGE = Number.MAX_SAFE_INTEGER;
/** How many times a unit the larger unit is that a bare number may have meant: 万元 for 元. */
const LARGER: Readonly<Record<string, number>> = { money: 10_000, length: 1000, mass: 1000 };
/** The finest unit that people write, where the base of the table is finer still: 平方米. */
const FINEST: Readonly<Record<string, Decimal>> = { area: decimal('0.003') };
/** Two bare numbers further apart than this hardly count the same thing: 550 万元 beside 20 件. */
const FARTHEST_BARE = 10;
/** A share printed as a rate is a hundred times smaller: nearer to it than to the percentage from here. */
const TEN = 10;
const HUNDRED = 100;
/** In percent. */
const LARGE_SHARE = decimal(50);

/**
 * Both values in one unit, without rounding: the target's, or the finer of the two where the target's
 * would need more than six decimals. A string is the reason why they do not compare.
 */
export function inOneUnit(target: Value, actual: Value): OneUnit | string {
  const [goal, reached] = [target.unit, actual.unit];
  if (goal.dimension === '' || reached.dimension === '') return withBare(target, actual);
  if (
    goal.text === reached.text &&
    goal.dimension === reached.dimension &&
    isOneObject(goal, reached)
  ) {
    return { target: target.value, actual: actual.value, unit: goal.text };
  }
  if (!isOneDimension(goal, reached) || !isOneObject(goal, reached)) {
    return `单位不同：目标“${printed(goal)}”，实际“${printed(reached)}”`;
  }
  return converted(target, actual, goal, reached);
}

function converted(target: Value, actual: Value, goal: Unit, reached: Unit): OneUnit | string {
  const inGoal = exact(actual.value, reached.factor, goal.factor);
  if (inGoal !== undefined) return { target: target.value, actual: inGoal, unit: goal.text };
  const inReached = exact(target.value, goal.factor, reached.factor);
  if (inReached !== undefined)
    return { target: inReached, actual: actual.value, unit: reached.text };
  return `“${goal.text}”与“${reached.text}”不能精确换算`;
}

/** Whether two units measure the same; 万 alone is 万元 beside money and 万人 beside 人. */
function isOneDimension(a: Unit, b: Unit): boolean {
  if (a.dimension === b.dimension || isEitherOf(a, b) || isEitherOf(b, a)) return true;
  const [ownA = '', ...perA] = a.dimension.split('/');
  const [ownB = '', ...perB] = b.dimension.split('/');
  if (withoutYear(perA) !== withoutYear(perB)) return false;
  const other = ownA === 'number' ? ownB : ownB === 'number' ? ownA : '';
  return ownA === ownB || other === 'money' || (other !== '' && !MEASURED.has(other));
}

/** 台（套） and 台套 count by either of two words: 5台 answers them. */
function isEitherOf({ text }: Unit, other: Unit): boolean {
  const words = EITHER.exec(text)?.slice(1) ?? [];
  return words.includes(other.text);
}

/** A form states one year: 2 次 in it are 2 次 a year. */
function withoutYear(per: readonly string[]): string {
  return per.filter((name) => name !== 'years').join('/');
}

function isOneObject(a: Unit, b: Unit): boolean {
  return a.object === b.object || a.object === undefined || b.object === undefined;
}

function printed({ text, object = '' }: Unit): string {
  return text + object;
}

/** `value × from ÷ to`, undefined where it is out of range or needs more than six decimals. */
function exact(value: Decimal, from: Decimal, to: Decimal): Decimal | undefined {
  if (Math.abs((value * from) / to) >= RANGE) return undefined;
  const result = multiplyDivide(value, from, to);
  if (Math.abs((result * to) / from) >= RANGE) return undefined;
  return multiplyDivide(result, to, from) === value ? result : undefined;
}

/** A bare number takes the other's unit where only one reading is likely. */
function withBare(target: Value, actual: Value): OneUnit | string {
  const { value: goal, unit: goalUnit } = target;
  const { value: reached, unit: reachedUnit } = actual;
  if (goalUnit.dimension === reachedUnit.dimension) {
    const isFar =
      reached !== 0 &&
      goal !== 0 &&
      (reached >= goal * FARTHEST_BARE || goal >= reached * FARTHEST_BARE);
    return isFar
      ? '目标与实际都没有单位，两数相差十倍以上，不能确定是同一种数'
      : { target: goal, actual: reached, unit: '' };
  }
  const isTargetBare = goalUnit.dimension === '';
  if (!isTargetBare && isRateOf(reached, target)) {
    return { target: goal, actual: (reached * HUNDRED) as Decimal, unit: goalUnit.text };
  }
  const [bare, other] = isTargetBare ? [goal, actual] : [reached, target];
  return isDoubtful(bare, other)
    ? `${isTargetBare ? '目标' : '实际'}没有单位，不能确定是否以“${printed(other.unit)}”计`
    : { target: goal, actual: reached, unit: other.unit.text };
}

/**
 * 0.991 beside 98%: what is aimed at is a large share, a fraction of one beside it that is near to it as a rate is one,
 * and as a percentage would be next to nothing. 1 may be a number of things.
 */
function isRateOf(bare: Decimal, { value, unit }: Value): boolean {
  if (unit.text !== '%' || value < LARGE_SHARE || bare >= ONE) return false;
  return bare * HUNDRED * 2 >= value;
}

/** Whether another unit would bring the bare number nearer to the other value. */
function isDoubtful(bare: Decimal, { value, unit }: Value): boolean {
  if (isEach(unit)) return true;
  const [own = ''] = unit.dimension.split('/');
  if (bare === 0 || value === 0) return false;
  if (own === 'share') {
    // 0.98 beside 95%: a rate or a percentage, 1 beside 2% a percentage; 735 beside 100%: no share at all
    return (
      (bare <= ONE && value > ONE && value > TEN * bare) || (bare > 100 * ONE && value <= 100 * ONE)
    );
  }
  const times = Math.abs(bare / value);
  const scale = unit.factor / (FINEST[own] ?? ONE);
  if (scale > 1 && times * times > scale) return true;
  const larger = LARGER[own];
  return larger !== undefined && scale === 1 && times * times * larger < 1;
}
