import { STABILITY_WORDS } from '../../model/stabilityWords.ts';
import type { GradeStabilityRow } from '../figures/figure.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { GradeVerdict } from './gradeStability.ts';

/** A row of chart 5: the grades that each rule book admits for one project. */
export function stabilityRow(
  { project }: ProjectResult,
  { reportedGrade, rulebooks, verdict }: GradeVerdict,
): GradeStabilityRow {
  return {
    label: project.name,
    page: project.id,
    reported: reportedGrade,
    cells: rulebooks.map(({ rulebook, gradeLow, gradeHigh, gradePossible }) => ({
      rulebook: rulebook.name,
      low: gradeLow,
      high: gradeHigh,
      admits: gradePossible,
    })),
    verdict: STABILITY_WORDS[verdict],
  };
}
