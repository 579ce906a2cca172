import { cellValue } from '../model/cell.ts';
import { type Decimal, decimal, ZERO } from '../model/decimal.ts';
import { isBonusRow } from '../model/isBonusRow.ts';
import type { Project } from '../model/project.ts';
import { statedFull } from '../model/statedFull.ts';
import { type FormSums, isExecutionLeftOut } from './formSums.ts';

const HUNDRED = decimal(100);
/** A form that is scored out of this or less says so on purpose: 10, 20 or 50 are no slip for 100. */
const LARGEST_OWN = decimal(50);

/**
 * What a form is scored out of: 100 (W3), or the total that it prints and its rows add up to, where that is a scale
 * of its own, as 10 or what its own words say (千分制); of a total that 预算执行率 stands outside of, the points of the rows.
 * @example fullPoints(form of 10 points, its sums) // 10
 */
export function fullPoints(project: Project, sums: FormSums): Decimal {
  const { totalPoints, indicators } = project;
  const { result, rows = ZERO } = sums.points;
  const printed = cellValue(totalPoints);
  if (result.kind !== 'disagrees' && isExecutionLeftOut(sums))
    return rows === ZERO ? HUNDRED : rows;
  const isBeyond = printed !== undefined && printed > HUNDRED && !indicators.some(isBonusRow);
  const isSmall = printed !== undefined && printed > 0 && printed <= LARGEST_OWN;
  const isOwn = isSmall || (isBeyond && statedFull(project) === printed);
  return isOwn && result.kind === 'agrees' ? printed : HUNDRED;
}

/** Whether a form is scored out of 100. */
export function isOutOfHundred(full: Decimal): boolean {
  return full === HUNDRED;
}
