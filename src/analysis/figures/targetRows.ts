import { lostPoints } from '../lostPoints.ts';
import type { ProjectResult } from '../projectResult.ts';
import { lastDeviation, rowDeviation } from '../rowDeviation.ts';
import { rowOutcome } from '../rowOutcome.ts';
import { targetBasis } from '../targetBasis.ts';
import { withoutNumbering } from '../withoutNumbering.ts';
import type { TargetOutcome, TargetRow } from './figure.ts';
import type { LastYear } from './lastYear.ts';

/**
 * The indicators of one form that can have an outcome, in the order of the form; `alike` has the pages of
 * all with the same outcome.
 */
export function targetRows(
  { project, score }: ProjectResult,
  last: LastYear,
  alike: Readonly<Record<TargetOutcome, string>>,
): TargetRow[] {
  return score.rows.flatMap((row) => {
    const { indicator, points } = row;
    const outcome = rowOutcome(row);
    if (outcome === 'notApplicable' || points === undefined) return [];
    const before = last.row(project.id, row);
    return {
      label: withoutNumbering(indicator.name),
      page: `${project.id}#row-${indicator.seq}`,
      target: indicator.target ?? '',
      actual: indicator.actual ?? '',
      points,
      lost: lostPoints(row),
      outcome,
      basis: targetBasis(row),
      alike: alike[outcome],
      ...rowDeviation(row),
      last: before === undefined ? undefined : lastDeviation(row, before),
    };
  });
}
