import type { Comparison } from '../../expression/compare.ts';
import { isNearTarget } from '../../scoring/isNearTarget.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

type Ratio = Extract<Comparison, { kind: 'ratio' }>;

/**
 * Whether the cells of a row say that its target was not reached: a number short of it, a deadline
 * passed, or words of a lower degree. Never for what is 无法判定, never for a cost below its target,
 * which only the sign = keeps from being met (=0.6万元 → 0.5万元), and never for a 其中 row without
 * points, which the row that it is a part of answers for.
 */
export function isShortOfTarget(row: RowScore): boolean {
  const { indicator, points, target, comparison, direction } = row;
  if (indicator.parent !== undefined && points === undefined) return false;
  if (comparison.kind === 'tier') return comparison.tier !== 'met';
  if (comparison.kind === 'binary') return !comparison.met;
  if (comparison.kind !== 'ratio' || comparison.met) return false;
  return !isCheaper(direction, comparison) && !isNearTarget(target, comparison);
}

/** A sign ≥ outranks what the kind of indicator suggests; = says nothing of the direction. */
function isCheaper({ way }: RowScore['direction'], { operator, actual, target }: Ratio): boolean {
  return operator === '=' && actual < target && way === 'less';
}
