import type { Decimal } from '../model/decimal.ts';
import { type Interval, position, roundedInterval } from './interval.ts';

/** One other way in which a reported score outside its interval could have come about. */
export interface Fit {
  /** The row's seq, or 'execution'. */
  readonly subject: number | 'execution';
  readonly reported: Decimal;
  /** The rule book tried, with `+` what was changed beside it. */
  readonly rulebook: string;
  /** The same in words. */
  readonly label: string;
  readonly recomputed: Interval;
  /** Whether the reported score lies in it, give or take the form's rounding (Q9). */
  readonly fits: boolean;
}

/** A way to try: what it is called and what it gives; undefined where an input is not on the form. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly interval: Interval | undefined;
}

/** A score that something else may explain. */
export interface FitSubject {
  readonly subject: Fit['subject'];
  readonly reported: Decimal;
  readonly points: Decimal;
  readonly tolerance: Decimal;
}

/**
 * What was tried for one score: first what fits, that which admits least before the rest, then what
 * does not. A way that admits half of the range or more could explain any score, and is none.
 */
export function rankedFits(
  { subject, reported, points, tolerance }: FitSubject,
  candidates: readonly Candidate[],
): Fit[] {
  const tried = candidates.flatMap(({ id, label, interval }) => {
    if (interval === undefined) return [];
    const rounded = roundedInterval(interval, points, tolerance);
    const width = rounded.high - rounded.low;
    if (width * 2 >= points) return [];
    const fits = position(reported, rounded, NONE) === 'within';
    return { fit: { subject, reported, rulebook: id, label, recomputed: interval, fits }, width };
  });
  return tried
    .sort((a, b) => Number(b.fit.fits) - Number(a.fit.fits) || (a.fit.fits ? a.width - b.width : 0))
    .map(({ fit }) => fit);
}

const NONE = 0 as Decimal;
