import { absenceWord } from '../model/cell.ts';
import type { Decimal } from '../model/decimal.ts';
import { blockOf, type Layout } from '../model/layouts/layout.ts';
import type { Indicator } from '../model/project.ts';
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
  /** What stands in place of a score that is not there: 未填, 无此栏. */
  readonly noScore: string;
  readonly interval: Interval | undefined;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly steps: readonly Step[];
}

/** 逐项复核 of a form: 预算执行率 first where the form scores it, then every row in its order; none where nothing carries points. */
export function reviewLines({
  project,
  score,
}: Pick<ProjectResult, 'project' | 'score'>): ReviewLine[] {
  const { execution, rows, rulebook } = score;
  const executionLine = {
    seq: undefined,
    name: '预算执行率',
    points: execution.points,
    reported: execution.reported,
    noScore: absenceWord(project.funds.total.score),
    interval: execution.interval,
    verdict: execution.verdict,
    reason: executionReason(execution, project.funds),
    steps: executionSteps(execution, rulebook, project.funds),
  };
  const rowLines = rows.map((row) => ({
    seq: row.indicator.seq,
    name: row.indicator.name,
    points: row.points,
    reported: row.reported,
    noScore: absenceWord(row.indicator.score),
    interval: row.interval,
    verdict: row.verdict,
    reason: rowReason(row),
    steps: [...printedRule(row.indicator, project.layout), ...rowSteps(row, rulebook)],
  }));
  const { points, score: cell } = project.funds.total;
  const hasExecution = points.kind !== 'absent' || cell.kind !== 'absent';
  const lines = hasExecution ? [executionLine, ...rowLines] : rowLines;
  // of a form without points the one sentence above says all that there is
  return lines.some(({ points, steps }) => points !== undefined || steps.length > 0) ? lines : [];
}

/** What the form itself prints of how the row is to be scored, under the names of its columns. */
function printedRule({ cells }: Indicator, layout: Layout): Step[] {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  return columns
    .filter(({ key }) => key === 'explanation' || key === 'criterion')
    .map(({ key, label }) => ({ label: label.replaceAll('\n', ''), text: cells[key] ?? '' }))
    .filter(({ text }) => text.trim() !== '');
}
