import { isShortOfTarget } from '../../audit/isShortOfTarget.ts';
import type { ProjectResult } from '../projectResult.ts';
import { withoutNumbering } from '../withoutNumbering.ts';
import type { CompletionRow } from './figure.ts';

/** The indicators of one form that carry points, target and actual, in the order of the form. */
export function completionRows({ project, score }: ProjectResult): CompletionRow[] {
  return score.rows
    .filter(({ points }) => points !== undefined)
    .flatMap((row) => {
      const { indicator, comparison } = row;
      const { target, actual } = indicator;
      if (target === undefined || actual === undefined) return [];
      const isRatio = comparison.kind === 'ratio';
      return {
        label: withoutNumbering(indicator.name),
        page: project.id,
        target,
        actual,
        completion: isRatio ? comparison.completion : undefined,
        reverse: isRatio && comparison.direction === 'atMost',
        met: isRatio ? !isShortOfTarget(row) : undefined,
      };
    });
}
