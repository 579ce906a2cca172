import { formatRate } from '../../model/format.ts';
import type { DepartmentYearsRow, YearRow, YearTotalRow } from '../figures/yearRows.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { Comparison, YearFigures } from './comparison.ts';
import { metShare } from './metShare.ts';
import { isSameWeights, partChanges } from './partChanges.ts';

/** The rows of chart 7 of one lineage, oldest first. */
export function yearRows(results: readonly ProjectResult[]): YearRow[] {
  return results.map((result, index) => {
    const { project, score } = result;
    const before = results[index - 1];
    return {
      year: project.year,
      page: project.id,
      ...statedMoney(project.funds),
      reported: score.reported,
      low: score.interval?.low,
      high: score.interval?.high,
      metShare: metShare(score.rows).share,
      rulebook: score.rulebook.name,
      sameRules: before === undefined || isLikeForLike(before, result),
    };
  });
}

function isLikeForLike({ score: before }: ProjectResult, { score: after }: ProjectResult): boolean {
  return before.rulebook.id === after.rulebook.id && isSameWeights(partChanges(before, after));
}

/** The rows of chart 7 of a department or, without its id, of all, oldest first. */
export function yearTotalRows({ years }: Comparison, departmentId?: string): YearTotalRow[] {
  return years.map(({ year, summary: { money, rateAdjusted, rateInitial, metShare } }) => ({
    year,
    page: departmentId === undefined ? String(year) : `${year}/${departmentId}`,
    initial: money?.initial,
    adjusted: money?.adjusted,
    executed: money?.executed,
    rateAdjusted,
    rateInitial,
    metShare,
  }));
}

/** A department's row of the matrix of execution rates, each cell a door to its year. */
export function executionRateRow(
  label: string,
  departmentId: string,
  years: readonly YearFigures[],
): DepartmentYearsRow {
  const pageOf = (year: number | undefined) => `${year}/${departmentId}`;
  return {
    label,
    page: pageOf(years.at(-1)?.year),
    cells: years.map(({ year, summary: { rateAdjusted } }) => ({
      page: pageOf(year),
      year,
      value: rateAdjusted,
      text: rateAdjusted === undefined ? '' : formatRate(rateAdjusted),
    })),
  };
}
