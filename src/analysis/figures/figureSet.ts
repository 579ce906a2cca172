import { MONEY_COLUMNS } from '../../model/project.ts';
import type { ProjectResult } from '../projectResult.ts';
import { budgetExecutionFigure } from './budgetExecutionFigure.ts';
import { completionBandsFigure, MOST_INDICATORS } from './completionBandsFigure.ts';
import { completionFigure } from './completionFigure.ts';
import { completionRows } from './completionRows.ts';
import type { Figure } from './figure.ts';
import { findingsByKindFigure } from './findingsByKindFigure.ts';
import { lossSharesFigure } from './lossSharesFigure.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import { missedTargetsFigure } from './missedTargetsFigure.ts';
import { pointsLostFigure } from './pointsLostFigure.ts';
import { pointsLostRows } from './pointsLostRows.ts';
import { reportedIntervalFigure } from './reportedIntervalFigure.ts';
import { scoreDistributionFigure } from './scoreDistributionFigure.ts';

/** The figures of a page in their order; one that would show nothing is not among them. */
export type FigureSet = readonly Figure[];

/**
 * Charts 1–4 and 6 of some projects of one year, in the form that their number allows. The page of one
 * project lists its findings itself.
 */
export function figureSet(results: readonly ProjectResult[]): FigureSet {
  const isMany = results.length > MOST_PROJECTS;
  const indicators = results.reduce((count, result) => count + completionRows(result).length, 0);
  const figures: readonly (Figure | undefined)[] = [
    ...(results.some(printsMoney) ? [budgetExecutionFigure(results)] : []),
    ...(results.some(isScored)
      ? [isMany ? lossSharesFigure(results) : pointsLostFigure(results)]
      : []),
    ...completionFigures(results, indicators),
    ...(isMany ? [scoreDistributionFigure(results)] : []),
    reportedIntervalFigure(results),
    ...(results.length === 1 ? [] : [findingsByKindFigure(results)]),
  ];
  return figures.filter((figure) => figure !== undefined);
}

function completionFigures(
  results: readonly ProjectResult[],
  indicators: number,
): (Figure | undefined)[] {
  if (indicators === 0) return [];
  return indicators > MOST_INDICATORS
    ? [completionBandsFigure(results), missedTargetsFigure(results)]
    : [completionFigure(results)];
}

function printsMoney({ project }: ProjectResult): boolean {
  return MONEY_COLUMNS.some((column) => project.funds.total[column].kind === 'value');
}

function isScored(result: ProjectResult): boolean {
  return pointsLostRows(result).length > 0;
}
