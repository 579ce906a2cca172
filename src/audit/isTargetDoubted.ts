import { nameParts } from '../expression/direction/nameParts.ts';
import { decimal, ONE } from '../model/decimal.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import { writtenYear } from './checks/foreignYear.ts';
import { expectedDirection } from './checks/wrongDirection.ts';
import type { AuditSubject } from './finding.ts';

/** A share below it is more often a limit, one above it more often aimed at. */
const HALF = decimal(50);

/** Of the target; who gives full points to less hardly means that more is better. */
const HALF_DONE = decimal('0.5');

/**
 * Whether a target that the row misses is in doubt itself: its sign points the wrong way (A9), its
 * deadline is of an earlier year than the form (Q0), which is one fault and what follows from it none, or
 * it has no sign and the form takes it the other way.
 * @example 恢复时间 ≥24小时 → 18小时: the sign is doubted, and nobody has missed it
 */
export function isTargetDoubted(
  row: RowScore,
  { project: { year }, score: { rulebook } }: Pick<AuditSubject, 'project' | 'score'>,
): boolean {
  const { comparison, target, indicator } = row;
  if (comparison.kind === 'ratio') {
    const isSettled = rulebook.directions?.some(({ name }) => name === indicator.name.trim());
    if (comparison.met || isSettled === true) return false;
    return expectedDirection(row) !== undefined || isTakenOtherwise(row);
  }
  return target.kind === 'deadline' && writtenYear(indicator.target, target, year) < year;
}

/**
 * Whether the form takes a target without a sign the other way: it gives full points to 10.4 % beside 12 %, or to
 * 2 beside 10 that are no output, and only a word of the name speaks for more. Then the word may be wrong.
 */
function isTakenOtherwise({
  target,
  direction: { way },
  comparison,
  points,
  reported,
  indicator: { name, level2, printedDirection },
}: RowScore): boolean {
  if (target.kind !== 'quantity' || target.operator !== 'none' || reported !== points) return false;
  if (comparison.kind !== 'ratio' || printedDirection !== undefined) return false;
  // 增长率 says it itself
  if (nameParts(name).words.some(({ kind }) => kind === 'grow' || kind === 'cut')) return false;
  if (target.unit.text === '%') return way === (target.value < HALF ? 'more' : 'less');
  return way === 'more' && !level2.includes('数量') && (comparison.completion ?? ONE) < HALF_DONE;
}
