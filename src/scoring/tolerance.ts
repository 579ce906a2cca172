import { type Cell, cellValue } from '../model/cell.ts';
import { CENT, type Decimal, decimal, ONE } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';

const TENTH = decimal('0.1');
const FULL_MARKS = decimal(100);
/** Q9: half a step of whole points and of tenths; at two decimals a score may also be cut off. */
export const WHOLE_TOLERANCE = decimal('0.5');
const TENTH_TOLERANCE = decimal('0.05');
export const CENT_TOLERANCE = CENT;

/**
 * Q9: how far a printed score may be from the computed one, in points: by the decimals in which the
 * form is scored, whole, tenths or hundredths. Where no single score stands, hundredths.
 */
export function toleranceOf({ indicators, funds, otherScored }: Project): Decimal {
  let smallest: Decimal | undefined;
  const see = (cell: Cell) => {
    const value = cellValue(cell);
    if (value === undefined) return;
    const own = decimalsTolerance(value);
    if (smallest === undefined || own < smallest) smallest = own;
  };
  for (const { score } of indicators) see(score);
  see(funds.total.score);
  for (const { score } of otherScored) see(score);
  return smallest ?? CENT_TOLERANCE;
}

/**
 * How far a printed total may be from the sum of printed scores: those are exact, so that only a total
 * with fewer decimals than they have may be off, by half of its own last place. Full marks say that nothing
 * was lost, which no rounding makes true.
 */
export function totalTolerance(printed: Decimal, tolerance: Decimal): Decimal {
  const own = decimalsTolerance(printed);
  return own > tolerance && printed !== FULL_MARKS ? own : CENT_TOLERANCE;
}

/** The step in which scores of this tolerance are given. */
export function stepOf(tolerance: Decimal): Decimal {
  if (tolerance === WHOLE_TOLERANCE) return ONE;
  return tolerance === TENTH_TOLERANCE ? TENTH : CENT;
}

/** Whether a computed score needs no rounding; at two decimals, where it was rounded itself, has fewer. */
export function isExact(score: Decimal, tolerance: Decimal): boolean {
  return score % Math.max(stepOf(tolerance), TENTH) === 0;
}

/** Half of the last place of a printed number; at two decimals it may also be cut off. */
export function decimalsTolerance(value: Decimal): Decimal {
  if (value % ONE === 0) return WHOLE_TOLERANCE;
  return value % TENTH === 0 ? TENTH_TOLERANCE : CENT_TOLERANCE;
}
