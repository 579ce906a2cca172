import { type Decimal, decimal, divide, reachesShare, sumOf } from '../../model/decimal.ts';
import type { DISCRIMINATION_WORDS } from '../../model/stabilityWords.ts';

/** From this share of full marks on, nearly every row has them. */
export const ALMOST_ALL_FULL = decimal('0.95');

/** A row that carries points, more than 0, and states a score. */
export interface MarkedRow {
  readonly points: Decimal;
  readonly reported: Decimal;
}

/** What scored rows come to. Points in 分, shares 0–1. */
export interface MarkCounts {
  readonly rows: number;
  readonly fullMarks: number;
  /** Full marks ÷ rows. */
  readonly fullShare: Decimal;
  /** The lowest score ÷ points. */
  readonly lowestShare: Decimal;
  readonly points: Decimal;
  /** Points not given; a score above its points is full marks and gives none back. */
  readonly lost: Decimal;
  /** Lost ÷ points. */
  readonly lostShare: Decimal;
  readonly verdict: keyof typeof DISCRIMINATION_WORDS;
}

/**
 * Counts rows with full marks and points lost; absent where there is no row. `none` where every row has
 * full marks, `almostNone` from ALMOST_ALL_FULL on, else `some`.
 */
export function markCounts(rows: readonly MarkedRow[]): MarkCounts | undefined {
  if (rows.length === 0) return undefined;
  const [count, full] = [rows.length, rows.filter((row) => row.reported >= row.points).length];
  const shares = rows.map(({ points, reported }) => divide(reported, points));
  const points = sumOf(rows.map((row) => row.points));
  const lost = sumOf(rows.map((row) => Math.max(row.points - row.reported, 0) as Decimal));
  const [countOf, fullOf] = [decimal(count), decimal(full)];
  return {
    rows: count,
    fullMarks: full,
    fullShare: divide(fullOf, countOf),
    lowestShare: shares.reduce((lowest, share) => (share < lowest ? share : lowest)),
    points,
    lost,
    lostShare: divide(lost, points),
    verdict: verdictOf(fullOf, countOf),
  };
}

function verdictOf(full: Decimal, count: Decimal): MarkCounts['verdict'] {
  if (full === count) return 'none';
  return reachesShare(full, count, ALMOST_ALL_FULL) ? 'almostNone' : 'some';
}
