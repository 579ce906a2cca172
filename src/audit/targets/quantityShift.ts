import { inOneUnit, type Value } from '../../expression/commonUnit.ts';
import type { Change, Operator, Quantity } from '../../expression/expression.ts';
import { type Decimal, decimal, multiply } from '../../model/decimal.ts';
import type { Way } from '../../model/words.ts';
import { type Shift, shift } from './shift.ts';

const WHOLE = decimal(100);
const SIGN_WAY: Readonly<Record<Operator, Way>> = {
  '≥': 'more',
  '>': 'more',
  '≤': 'less',
  '<': 'less',
  '=': 'open',
  none: 'open',
};

/** A number against a number: `named` is which way is better where neither has a sign that tells. */
export function quantityShift(was: Quantity, is: Quantity, named: Way): Shift {
  const signs = [SIGN_WAY[was.operator], SIGN_WAY[is.operator]].filter((way) => way !== 'open');
  const [signed, other = signed] = signs;
  if (signed !== other) return shift('changed', '符号的方向相反');
  const order = orderOf(was, is);
  if (order === undefined) return unlikeUnits(was, is);
  if (order === 0) return sameValue(was, is, named);
  return moved(order, signed ?? named);
}

/** A change against a change: what is aimed at is more of it, unless the name says that it is a limit. */
export function changeShift(was: Change, is: Change, named: Way): Shift {
  const order = orderOf(was, is);
  if (was.direction !== is.direction) return shift('changed', '增减的方向不同');
  if (order === undefined) return shift('changed', '单位不同');
  if (order === 0) {
    return was.operator === is.operator ? shift('same') : shift('reworded', '符号不同');
  }
  const isLimit = [was, is].some(({ operator }) => SIGN_WAY[operator] === 'less');
  const isOpen = isLimit || (was.direction === 'up' && named === 'less');
  return moved(order, isOpen ? 'open' : 'more');
}

function moved(order: number, way: Way): Shift {
  if (way === 'open') return shift('changed', order < 0 ? '数值减小' : '数值增大');
  return order < 0 === (way === 'more')
    ? shift('lowered', '要求降低')
    : shift('raised', '要求提高');
}

/** A bare number says what a sign says that agrees with it: 50个, 50个以上. */
function sameValue(was: Quantity, is: Quantity, named: Way): Shift {
  if (was.operator === is.operator) {
    return was.approximate === is.approximate ? shift('same') : shift('reworded', '“左右”有增减');
  }
  const isBare = was.operator === 'none' || is.operator === 'none';
  const signed = [SIGN_WAY[was.operator], SIGN_WAY[is.operator]].find((way) => way !== 'open');
  const agrees = signed === undefined || named === 'open' || named === signed;
  return isBare && agrees ? shift('same') : shift('reworded', '符号不同');
}

/** What is counted may be called 个 or 项; a share or money is another thing. */
function unlikeUnits(was: Quantity, is: Quantity): Shift {
  const isCounted = [was, is].every(({ unit }) => !/^(?:share|money)/.test(unit.dimension));
  return isCounted && was.value === is.value
    ? shift('reworded', '计量单位不同')
    : shift('changed', '计量单位不同');
}

/** Below zero where the later value is smaller; undefined where the two do not compare. */
function orderOf(was: Value, is: Value): number | undefined {
  const values = inOneUnit(was, is);
  if (typeof values !== 'string') return values.actual - values.target;
  // a whole share may be printed as 1 or as 100%
  const [bare, other] = was.unit.dimension === '' ? [was, is] : [is, was];
  const isShare = bare.unit.dimension === '' && other.unit.text === '%';
  return isShare && isHundredfold(bare.value, other.value) ? 0 : undefined;
}

function isHundredfold(rate: Decimal, percent: Decimal): boolean {
  return multiply(rate, WHOLE) === percent;
}
