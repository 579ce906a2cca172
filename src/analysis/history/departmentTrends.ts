import { largest, smallest } from '../../model/extremes.ts';
import type { Trend } from './trend.ts';

/** The rates of one department over the years. */
export interface DepartmentTrends {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly trends: readonly Trend[];
}

/** 部门历年: the same lines for each department, beside one another. */
export interface DepartmentTrendsView {
  /** In how many departments which rate fell, without a full stop. */
  readonly headline: string;
  /** Where the execution rate fell furthest first, those without one last. */
  readonly departments: readonly DepartmentTrends[];
}

/** What a department is asked for in the headline; the share of points that can be checked is no result. */
const RESULTS = ['执行率', '达标率'];

/** The lines of departments that have any; undefined where they are fewer than two, whose own pages show them. */
export function departmentTrends(
  given: readonly DepartmentTrends[],
): DepartmentTrendsView | undefined {
  const known = given.filter(({ trends }) => trends.length > 0);
  if (known.length < 2) return undefined;
  const [rate = ''] = RESULTS;
  const change = (one: DepartmentTrends) => changeOf(one, rate) ?? Number.POSITIVE_INFINITY;
  const years = known.flatMap(({ trends }) =>
    trends.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  const span = `${smallest(years)}–${largest(years)} 年`;
  const fallen = RESULTS.map((name) => {
    return `${name}下降的 ${known.filter((one) => (changeOf(one, name) ?? 0) < 0).length} 个`;
  });
  return {
    headline: `${span}，${known.length} 个部门中${fallen.join('，')}`,
    departments: known.toSorted((a, b) => (change(a) === change(b) ? 0 : change(a) - change(b))),
  };
}

/** From the first year that is known to the last; undefined of a rate without a line. */
function changeOf({ trends }: DepartmentTrends, name: string): number | undefined {
  const points = trends.find((one) => one.name === name)?.points ?? [];
  const [first, last] = [points.at(0)?.rate, points.at(-1)?.rate];
  return first === undefined || last === undefined ? undefined : last - first;
}
