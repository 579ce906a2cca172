import { type Decimal, sumOf, ZERO } from '../../model/decimal.ts';
import type { Part } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { executionScore } from '../../scoring/executionScore.ts';
import { exactly, type Interval, roundedInterval, sumIntervals } from '../../scoring/interval.ts';
import { otherInterval } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { intervalUnder } from '../../scoring/rowScores.ts';
import type { ProjectResult } from '../projectResult.ts';

/** What carries points on a form: 预算执行率 and the parts of the first-level indicators. */
export type FormPart = 'execution' | Part;

/** A form with its score under the rule book that is declared for its year. */
export type ScoredProject = Pick<ProjectResult, 'project' | 'score'>;

/** Every part, in the order in which lists of parts name them. */
export const FORM_PARTS: readonly FormPart[] = [
  'execution',
  'output',
  'benefit',
  'satisfaction',
  'cost',
  'unknown',
];

const NOTHING = exactly(ZERO);

const NO_POINTS = { points: ZERO, interval: NOTHING, rounded: NOTHING };

/** One part of a form under one rule book, in points; a part that the form lacks has 0 points. */
export interface PartBounds {
  readonly part: FormPart;
  readonly points: Decimal;
  /** What the rule book admits. */
  readonly interval: Interval;
  /** The same, each score rounded as the form rounds (Q9). */
  readonly rounded: Interval;
}

/**
 * The parts of a form under any rule book, in the order of FORM_PARTS. Cells are not read again: only
 * the rules are applied anew, so that many rule books cost little. Their sum is the interval of
 * `projectScore`.
 */
export function formParts({ project, score }: ScoredProject, rulebook: Rulebook): PartBounds[] {
  const { tolerance } = score;
  const byPart = Map.groupBy(score.rows, ({ indicator }) => indicator.part);
  return FORM_PARTS.map((part) => {
    if (part === 'execution') {
      if (score.isExecutionBeside) return { part, ...NO_POINTS };
      const { points, interval } = executionScore(project.funds.total, rulebook, tolerance);
      return { part, points, interval, rounded: roundedInterval(interval, points, tolerance) };
    }
    const other = part === 'unknown' ? otherInterval(project) : NOTHING;
    const rows = byPart.get(part);
    if (rows === undefined && other === NOTHING) return { part, ...NO_POINTS };
    const points = [other.high];
    const [intervals, rounded] = [[other], [other]];
    for (const row of rows ?? []) {
      const own = row.points ?? ZERO;
      points.push(own);
      const interval = intervalUnder(row, rulebook);
      if (interval === undefined) continue;
      intervals.push(interval);
      rounded.push(roundedInterval(interval, own, tolerance));
    }
    return {
      part,
      points: sumOf(points),
      interval: sumIntervals(intervals),
      rounded: sumIntervals(rounded),
    };
  });
}

/** The rows whose first-level indicator is this part. */
export function rowsOfPart(rows: readonly RowScore[], part: FormPart): RowScore[] {
  return rows.filter(({ indicator }) => indicator.part === part);
}
