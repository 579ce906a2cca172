import { ABSENT, cellValue } from '../model/cell.ts';
import { add, type Decimal, decimal, ZERO } from '../model/decimal.ts';
import type { Form } from '../model/form.ts';
import type { Indicator, Project } from '../model/project.ts';

/** Points of a whole form that prints no total (W3). */
const FULL = decimal(100);

/**
 * A form while it is being filled in. As long as a row lacks its points, and all come to less than the total, the rest is
 * not written yet: what is printed as a sum of points is then contradicted only by rows that come to more, and nothing is
 * held against all that are given.
 */
export function withoutOpenSums(project: Project, form: Form): Project {
  const { indicators, funds, totalPoints } = project;
  const isBlank = form.indicators?.some(({ points }) => points === '') ?? false;
  const sum = add(sumOf(indicators), cellValue(funds.total.points) ?? ZERO);
  if (!isBlank || sum >= (cellValue(totalPoints) ?? FULL)) return project;
  const rowsOf = Map.groupBy(indicators, ({ level1Index }) => level1Index);
  const level1 = project.level1.map((level, index) => {
    const isMore = sumOf(rowsOf.get(index) ?? []) > (level.printedPoints ?? ZERO);
    return isMore ? level : { ...level, printedPoints: undefined };
  });
  return { ...project, level1, totalPoints: ABSENT, arePointsOpen: true };
}

function sumOf(rows: readonly Indicator[]): Decimal {
  return rows.reduce((sum, { points }) => add(sum, cellValue(points) ?? ZERO), ZERO);
}
