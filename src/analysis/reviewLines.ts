import type { Decimal } from '../model/decimal.ts';
import type { Verdict } from '../model/words.ts';
import { executionReason, executionSteps } from '../scoring/executionSteps.ts';
import type { Interval } from '../scoring/interval.ts';
import { rowReason, rowSteps } from '../scoring/rowSteps.ts';
import type { Step } from '../scoring/step.ts';
import type { ProjectResult } from './projectResult.ts';

/** One line of 逐项复核: a score, what it may be, and how that comes about. */
export interface ReviewLine {
  /** The indicator row; absent for 预算执行率. */
  readonly seq: number | undefined;
  readonly name: string;
  readonly points: Decimal | undefined;
  readonly reported: Decimal | undefined;
  readonly interval: Interval | undefined;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly steps: readonly Step[];
}

/** 逐项复核 of a form: 预算执行率 first, then every row in its order. */
export function reviewLines({ score }: Pick<ProjectResult, 'score'>): ReviewLine[] {
  const { execution, rows, rulebook } = score;
  const executionLine = {
    seq: undefined,
    name: '预算执行率',
    points: execution.points,
    reported: execution.reported,
    interval: execution.interval,
    verdict: execution.verdict,
    reason: executionReason(execution, rulebook),
    steps: executionSteps(execution, rulebook),
  };
  const rowLines = rows.map((row) => ({
    seq: row.indicator.seq,
    name: row.indicator.name,
    points: row.points,
    reported: row.reported,
    interval: row.interval,
    verdict: row.verdict,
    reason: rowReason(row),
    steps: rowSteps(row, rulebook),
  }));
  return [executionLine, ...rowLines];
}
