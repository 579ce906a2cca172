import type { Comparison } from '../expression/compare.ts';
import type { Expression } from '../expression/expression.ts';
import { decimal } from '../model/decimal.ts';

/** 左右 and 约 allow this much either way before a target counts as missed. */
const APPROXIMATE = decimal('0.1');

/** Whether a number lies about as near an approximate target as its 左右 or 约 allows: 40人左右→38人. */
export function isNearTarget(target: Expression, comparison: Comparison): boolean {
  return (
    target.kind === 'quantity' &&
    target.approximate &&
    comparison.kind === 'ratio' &&
    comparison.deviation !== undefined &&
    Math.abs(comparison.deviation) <= APPROXIMATE
  );
}
