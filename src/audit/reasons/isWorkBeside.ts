import { decimal, multiply, ONE, subtract } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import { isExecutionRate } from '../../scoring/isExecutionRate.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { hasRowReason } from './explainsRow.ts';
import { isOfWork } from './isOfWork.ts';
import type { MoneyGap } from './moneyGap.ts';

const TWO = decimal(2);
/** 39,640 of 40,000 people beside a budget cut by 2 %: so little may come of any work that fell short. */
const SLIGHT = decimal('0.05');
/** Of two shares that are one, rounded as counts are. */
const NEAR = decimal('0.005');

/**
 * Whether a row answers for a gap in the money: the rate of execution itself with a reason, a counted work as far
 * from its target as half of the gap, any counted work of a slight gap, or anything by the very share, explained
 * somewhere; or, of money that came in addition, more work by the very share by which the money grew.
 * @example 12 of 16 courses, held back by a flood, beside 40 % unspent: it does
 * @example 62 of 60 houses, beside a budget of 217 instead of 210: it does
 */
export function isWorkBeside(
  row: RowScore,
  { way, share }: Pick<MoneyGap, 'way' | 'share'>,
  project: Project,
): boolean {
  const { indicator, comparison } = row;
  if (isExecutionRate(indicator)) return way === 'less' && hasRowReason(row, project, 'less');
  if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return false;
  const { completion, unit } = comparison;
  if (completion === undefined || unit === '%') return false;
  const work = way === 'less' ? subtract(ONE, completion) : subtract(completion, ONE);
  if (work <= 0) return false;
  const isSameShare = share !== undefined && Math.abs(subtract(work, share)) <= NEAR;
  if (isSameShare && way === 'more') return isOfWork(indicator);
  const isAsFar = share === undefined || share <= SLIGHT || multiply(work, TWO) >= share;
  return (isSameShare || (isAsFar && isOfWork(indicator))) && hasRowReason(row, project, way);
}
