import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { executionFits } from './executionFits.ts';
import type { Fit } from './fit.ts';
import type { ProjectScore } from './projectScore.ts';
import { rowFits } from './rowFits.ts';

/**
 * For every reported score outside its interval: what each other rule book, base, tier, figure of the
 * report or habit of rounding gives instead. States what fits; which of them was used is not known.
 */
export function projectFits(
  project: Project,
  score: ProjectScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const rows = score.rows.filter(isOutside);
  return [
    ...(isOutside(score.execution) ? executionFits(project, score, rulebooks) : []),
    ...rows.flatMap((row) => rowFits(project, score, row, rulebooks)),
  ];
}

function isOutside({ verdict }: { readonly verdict: string }): boolean {
  return verdict === 'above' || verdict === 'below';
}
