import { isShortOfTarget } from '../audit/rows/isShortOfTarget.ts';
import type { RowScore } from '../scoring/rowScore.ts';

/**
 * What can be said of an indicator: `missed` where its values or its own words fall short, `met` where
 * a checkable value reaches the target, `unassessable` where the form says so without such a value,
 * `notApplicable` where the row carries no points or the form has no targets or actuals.
 */
export type RowOutcome = 'met' | 'missed' | 'unassessable' | 'notApplicable';

/** The outcome of one row; a claim without a checkable value never counts as met. */
export function rowOutcome(row: RowScore): RowOutcome {
  const { target, actual } = row.indicator;
  if (row.points === undefined || target === undefined || actual === undefined) {
    return 'notApplicable';
  }
  if (isShortOfTarget(row)) return 'missed';
  return row.checkable ? 'met' : 'unassessable';
}
