import type { ProjectResult } from '../projectResult.ts';
import { budgetExecutionFigure } from './budgetExecutionFigure.ts';
import type { Figure } from './figure.ts';
import { findingsByKindFigure } from './findingsByKindFigure.ts';
import { type LastYear, NO_LAST_YEAR } from './lastYear.ts';
import { MOST_PROJECTS } from './manyProjects.ts';
import { moneyAreaFigure } from './moneyAreaFigure.ts';
import { reportedIntervalFigure } from './reportedIntervalFigure.ts';
import { rowsIn } from './rowsIn.ts';
import { scoreDistributionFigure } from './scoreDistributionFigure.ts';
import { scoreRulerFigure } from './scoreRulerFigure.ts';
import { targetDeviationFigure } from './targetDeviationFigure.ts';

/** The figures of a page in their order; one that would show nothing is not among them. */
export type FigureSet = readonly Figure[];

/**
 * Charts 1–4 and 6 of some projects of one year, in the form that their number allows. The page of one
 * project lists its findings itself, and its ruler shows its interval.
 */
export function figureSet(
  results: readonly ProjectResult[],
  last: LastYear = NO_LAST_YEAR,
): FigureSet {
  const isMany = results.length > MOST_PROJECTS;
  const isOne = results.length === 1;
  const figures: readonly (Figure | undefined)[] = [
    budgetExecutionFigure(results, last),
    isMany ? moneyAreaFigure(results) : undefined,
    scoreRulerFigure(results),
    targetDeviationFigure(results, last),
    isMany ? scoreDistributionFigure(results) : undefined,
    isOne ? undefined : reportedIntervalFigure(results),
    isOne ? undefined : findingsByKindFigure(results),
  ];
  return figures.flatMap((figure) =>
    figure === undefined ? [] : { ...figure, rowsIn: rowsIn(figure.chart, results) },
  );
}
