import { departmentYearsFigure } from '../../src/analysis/figures/departmentYearsFigure.ts';
import type { Figure } from '../../src/analysis/figures/figure.ts';
import { figureSet } from '../../src/analysis/figures/figureSet.ts';
import { gradeStabilityFigure } from '../../src/analysis/figures/gradeStabilityFigure.ts';
import { yearChangeFigure } from '../../src/analysis/figures/yearChangeFigure.ts';
import { yearTotalsFigure } from '../../src/analysis/figures/yearTotalsFigure.ts';
import { manyResults } from './manyResults.ts';
import { departmentRows, gradeRows, totalRows, yearRows } from './manyRows.ts';

const PROJECTS_OF_ONE = 10;

/** Every figure of so many projects, of which ten make a department. */
export function manyFigures(count: number): readonly Figure[] {
  const figures: readonly (Figure | undefined)[] = [
    ...figureSet(manyResults(count, count / PROJECTS_OF_ONE)),
    gradeStabilityFigure(gradeRows(count)),
    departmentYearsFigure(departmentRows(count)),
    yearChangeFigure(yearRows(8)),
    yearTotalsFigure(totalRows(8)),
  ];
  return figures.filter((figure) => figure !== undefined);
}
