import type { Decimal } from '../model/decimal.ts';
import { subtract } from '../model/decimal.ts';
import type { TargetBasis } from './figures/figure.ts';
import type { ProjectResult } from './projectResult.ts';
import { type RowDeviation, rowDeviation } from './rowDeviation.ts';
import { type RowOutcome, rowOutcome } from './rowOutcome.ts';
import { targetBasis } from './targetBasis.ts';
import { withoutNumbering } from './withoutNumbering.ts';

/** One indicator with its project: a line of the lists behind a headline figure. */
export interface ListedRow extends RowDeviation {
  readonly result: ProjectResult;
  readonly seq: number;
  /** Without the numbering before it: 指标1：. */
  readonly name: string;
  readonly target: string | undefined;
  readonly actual: string | undefined;
  readonly points: Decimal;
  readonly reported: Decimal | undefined;
  readonly lost: Decimal | undefined;
  /** What the outcome rests on. */
  readonly basis: TargetBasis;
  /** 偏差原因分析及改进措施, as printed; undefined where the form has no such column. */
  readonly reason: string | undefined;
}

/** The indicators of some projects with one outcome: most points lost first, then most at stake. */
export function rowList(results: readonly ProjectResult[], outcome: RowOutcome): ListedRow[] {
  const rows = results.flatMap((result) =>
    result.score.rows.flatMap((row) => {
      const { indicator, points, reported } = row;
      if (points === undefined || rowOutcome(row) !== outcome) return [];
      return {
        result,
        seq: indicator.seq,
        name: withoutNumbering(indicator.name),
        target: indicator.target,
        actual: indicator.actual,
        points,
        reported,
        lost: reported === undefined ? undefined : subtract(points, reported),
        basis: targetBasis(row),
        ...rowDeviation(row),
        reason: indicator.reason,
      };
    }),
  );
  return rows.sort((a, b) => lostOf(b) - lostOf(a) || b.points - a.points);
}

/** A row without a score of its own has lost nothing that is known. */
function lostOf({ lost }: ListedRow): number {
  return lost ?? 0;
}
