import { decimal } from '../model/decimal.ts';
import { nameParts } from './direction/nameParts.ts';
import type { Expression } from './expression.ts';

const LOWEST = decimal(50);
const WHOLE = decimal(100);

/**
 * Why a bare number beside a share does not compare, given the indicator's name; undefined where it may
 * be one. 98 beside 100% of a 合格率 and 12.3 beside 10% of an 增幅 are shares, 36 beside 100% of a 课题数 is a
 * number of things. A column of units says of both cells what they are, unless the name ends in a number of things.
 */
export function countBesideShare(
  name: string,
  target: Expression,
  actual: Expression,
  isUnitPrinted = false,
): string | undefined {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
  const isTargetShare = target.unit.dimension === 'share';
  const [share, bare] = isTargetShare ? [target, actual] : [actual, target];
  if (share.unit.dimension !== 'share' || bare.unit.dimension !== '' || bare.value === 0)
    return undefined;
  const { head } = nameParts(name);
  if (head === 'rate' || (isUnitPrinted && isTargetShare && head !== 'count')) return undefined;
  const isNear = bare.value * 2 >= share.value && bare.value <= share.value * 2;
  const mayBeShare = head !== 'count' && bare.value <= WHOLE && (isNear || bare.value >= LOWEST);
  if (mayBeShare) return undefined;
  return isTargetShare
    ? '目标是比率，实际是没有单位的数，不能确定是什么数'
    : '目标是没有单位的数，实际是比率，不能比较';
}
