import type { Decimal } from '../model/decimal.ts';
import { subtract } from '../model/decimal.ts';
import { rowReason } from '../scoring/rowSteps.ts';
import type { ProjectResult } from './projectResult.ts';
import { type RowOutcome, rowOutcome } from './rowOutcome.ts';
import { withoutNumbering } from './withoutNumbering.ts';

/** One indicator with its project: a line of the lists behind a headline figure. */
export interface ListedRow {
  readonly result: ProjectResult;
  readonly seq: number;
  /** Without the numbering before it: 指标1：. */
  readonly name: string;
  readonly target: string | undefined;
  readonly actual: string | undefined;
  /** actual ÷ target; absent where two numbers do not decide. */
  readonly completion: Decimal | undefined;
  readonly points: Decimal;
  readonly reported: Decimal | undefined;
  readonly lost: Decimal | undefined;
  /** Why the row is on the list. */
  readonly why: string;
  /** 偏差原因分析及改进措施, as printed; undefined where the form has no such column. */
  readonly reason: string | undefined;
}

/** The indicators of some projects with one outcome: most points lost first, then most at stake. */
export function rowList(results: readonly ProjectResult[], outcome: RowOutcome): ListedRow[] {
  const rows = results.flatMap((result) =>
    result.score.rows.flatMap((row) => {
      const { indicator, comparison, points, reported } = row;
      if (points === undefined || rowOutcome(row) !== outcome) return [];
      return {
        result,
        seq: indicator.seq,
        name: withoutNumbering(indicator.name),
        target: indicator.target,
        actual: indicator.actual,
        completion: comparison.kind === 'ratio' ? comparison.completion : undefined,
        points,
        reported,
        lost: reported === undefined ? undefined : subtract(points, reported),
        why: rowReason(row),
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
