import { decimal } from '../model/decimal.ts';
import type { RowScore } from '../scoring/rowScore.ts';

/** 左右 and 约 allow this much either way before a target counts as missed. */
const APPROXIMATE = decimal('0.1');

/**
 * Whether the cells of a row say that its target was not reached: a number short of it, a deadline
 * passed, or words of a lower degree. Never for what is 无法判定.
 */
export function isShortOfTarget({ target, comparison }: RowScore): boolean {
  if (comparison.kind === 'tier') return comparison.tier !== 'met';
  if (comparison.kind === 'binary') return !comparison.met;
  if (comparison.kind !== 'ratio' || comparison.met) return false;
  const isNear =
    target.kind === 'quantity' &&
    target.approximate &&
    comparison.deviation !== undefined &&
    Math.abs(comparison.deviation) <= APPROXIMATE;
  return !isNear;
}
