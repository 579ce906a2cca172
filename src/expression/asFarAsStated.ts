import { type Decimal, ONE } from '../model/decimal.ts';
import { type Comparison, notAssessable, type Ratio, type Side } from './comparison.ts';
import type { Operator, Quantity } from './expression.ts';
import { ROUGH_SHARE } from './roughShare.ts';

/**
 * A comparison of two numbers whose actual may be a bound or rough. 超过95% meets >95%; 不超过100人次
 * says nothing of ≥100人次; 1000余人次 may have reached 1050人次.
 */
export function asFarAsStated(result: Ratio, target: Quantity, actual: Quantity): Comparison {
  const { direction } = result;
  const side = sideOf(actual.operator);
  if (side !== undefined && side !== direction) {
    return notAssessable(`实际只写了${side === 'atMost' ? '上限' : '下限'}，不能确定是否达到目标`);
  }
  const isSame = result.actual === result.target;
  if (isSame && side === direction && sideOf(target.operator) === direction) {
    return { ...result, met: true };
  }
  // about as many as about so many: what either leaves open, the other does
  const isBothRough = target.approximate && isNear(result.target, result.actual);
  if (!actual.approximate || isBothRough) return result;
  if (actual.below === true) return belowStated(result);
  const isSurelyMet = result.met && direction === 'atLeast';
  return !isSurelyMet && isNear(result.target, result.actual)
    ? notAssessable('实际是约数，不能确定是否达到目标')
    : result;
}

/** 近500人 has not reached 500, and has it reached 480? It keeps below a limit of 500. */
function belowStated(result: Ratio): Comparison {
  const { direction, met, target, actual } = result;
  const isOpen =
    direction === 'atLeast'
      ? actual >= target && isNear(target, actual)
      : !met && isNear(target, actual);
  return isOpen ? notAssessable('实际写“近”，略低于该数，不能确定是否达到目标') : result;
}

/** Which side of its number a value with this sign lies on, the number included or not. */
function sideOf(operator: Operator): Side | undefined {
  if (operator === '≥' || operator === '>') return 'atLeast';
  return operator === '≤' || operator === '<' ? 'atMost' : undefined;
}

function isNear(target: Decimal, actual: Decimal): boolean {
  return Math.abs(actual - target) * (ONE / ROUGH_SHARE) <= Math.abs(target);
}
