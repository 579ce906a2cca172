import { type Decimal, divide } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowOutcome } from '../rowOutcome.ts';

/** How many of the indicators that can be judged met their target. */
export interface MetShare {
  readonly met: number;
  /** Rows that met or missed their target; 无法判定 and rows without points are left out. */
  readonly assessable: number;
  /** met ÷ assessable, 0–1; absent where nothing can be judged. */
  readonly share: Decimal | undefined;
}

/** The share of one form's rows, judged as everywhere else. */
export function metShare(rows: readonly RowScore[]): MetShare {
  const outcomes = rows.map(rowOutcome);
  const met = outcomes.filter((outcome) => outcome === 'met').length;
  return toMetShare(met, met + outcomes.filter((outcome) => outcome === 'missed').length);
}

/** Several shares as one: all rows of all forms. */
export function sumMetShares(shares: readonly MetShare[]): MetShare {
  return toMetShare(
    shares.reduce((sum, { met }) => sum + met, 0),
    shares.reduce((sum, { assessable }) => sum + assessable, 0),
  );
}

/** A share from its two counts. */
export function toMetShare(met: number, assessable: number): MetShare {
  const share = assessable === 0 ? undefined : divide(met as Decimal, assessable as Decimal);
  return { met, assessable, share };
}
