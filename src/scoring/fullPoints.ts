import { cellValue } from '../model/cell.ts';
import { type Decimal, decimal } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import type { FormSum } from './formSums.ts';

const HUNDRED = decimal(100);
/** A form that is scored out of this or less says so on purpose: 10, 20 or 50 are no slip for 100. */
const LARGEST_OWN = decimal(50);

/**
 * What a form is scored out of: 100 (W3), or the total that it prints and its rows add up to, where that
 * is a scale of its own.
 * @example fullPoints(form of 10 points, its sum) // 10
 */
export function fullPoints({ totalPoints }: Project, { result }: FormSum): Decimal {
  const printed = cellValue(totalPoints);
  const isOwn = printed !== undefined && printed > 0 && printed <= LARGEST_OWN;
  return isOwn && result.kind === 'agrees' ? printed : HUNDRED;
}

/** Whether a form is scored out of 100. */
export function isOutOfHundred(full: Decimal): boolean {
  return full === HUNDRED;
}
