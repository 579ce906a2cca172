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

/** The indicators of some projects with one outcome, in the order of the forms. */
export function rowList(results: readonly ProjectResult[], outcome: RowOutcome): ListedRow[] {
  return results.flatMap((result) =>
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
}
