import { type ProjectResult, projectResults } from '../src/analysis/projectResult.ts';
import { resultsByYear } from '../src/publish/explorer/partRows.ts';
import { loadCity } from './demo/cityFolder.ts';

/** Some fifty forms in five years, of eleven rows each. */
const ROWS_A_DEPARTMENT = 540;

/** The results of an invented city of at least so many indicator rows, give or take a hundredth, by year, oldest first. */
export function cityYears(rows: number): (readonly ProjectResult[])[] {
  const departments = Math.ceil(rows / ROWS_A_DEPARTMENT);
  return resultsByYear(projectResults(loadCity({ departments })));
}
