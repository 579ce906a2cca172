import type { Comparison } from '../expression/compare.ts';
import type { Expression } from '../expression/expression.ts';
import { ROUGH_SHARE } from '../expression/roughShare.ts';

/** Whether a number lies about as near an approximate target as its 左右 or 约 allows: 40人左右→38人. */
export function isNearTarget(target: Expression, comparison: Comparison): boolean {
  return (
    target.kind === 'quantity' &&
    target.approximate &&
    comparison.kind === 'ratio' &&
    comparison.deviation !== undefined &&
    Math.abs(comparison.deviation) <= ROUGH_SHARE
  );
}
