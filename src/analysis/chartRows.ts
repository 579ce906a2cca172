import { cellValue } from '../model/cell.ts';
import { ONE, subtract } from '../model/decimal.ts';
import type {
  BudgetExecutionRow,
  CompletionRow,
  PointsLostRow,
  ReportedIntervalRow,
} from './figures.ts';
import type { ProjectResult } from './projectResult.ts';

/** Chart 1, a row a project. */
export function budgetExecutionRows(results: readonly ProjectResult[]): BudgetExecutionRow[] {
  return results.map(({ project }) => ({
    label: project.name,
    initial: cellValue(project.funds.total.initial),
    adjusted: cellValue(project.funds.total.adjusted),
    executed: cellValue(project.funds.total.executed),
  }));
}

/** Chart 2: execution and each first-level indicator of each project, as reported. */
export function pointsLostRows(results: readonly ProjectResult[]): PointsLostRow[] {
  return results.flatMap(({ project, score }) => {
    const { execution } = score;
    const executionRow = {
      part: '预算执行',
      points: execution.points,
      reported: execution.reported,
    };
    const parts = score.parts.map(({ points, reported }, index) => ({
      part: project.level1[index]?.name.replace('指标', '') ?? '',
      points,
      reported,
    }));
    return [executionRow, ...parts].flatMap(({ part, points, reported }) =>
      reported === undefined
        ? []
        : [{ label: project.name, part, points, lost: subtract(points, reported) }],
    );
  });
}

/** Chart 3 of one form: every indicator that carries points, in the order of the form. */
export function completionRows({ score }: ProjectResult): CompletionRow[] {
  return score.rows
    .filter(({ points }) => points !== undefined)
    .map(({ indicator, comparison }) => {
      const isRatio = comparison.kind === 'ratio';
      return {
        label: withoutNumbering(indicator.name),
        target: indicator.target,
        actual: indicator.actual,
        completion: isRatio ? comparison.completion : undefined,
        reverse: isRatio && comparison.direction === 'atMost',
        met: isRatio ? comparison.met : undefined,
      };
    });
}

/** More rows than this no longer read as a chart. */
const MOST_DEVIATIONS = 20;

/** Chart 3 of several forms: the indicators furthest from 100 %, each with its project. */
export function deviatingRows(results: readonly ProjectResult[]): CompletionRow[] {
  const rows = results.flatMap((result) =>
    completionRows(result)
      .filter(({ completion }) => completion !== undefined && completion !== ONE)
      .map((row) => ({ ...row, label: `${result.project.name}：${row.label}` })),
  );
  const distance = ({ completion = ONE }: CompletionRow) => Math.abs(completion - ONE);
  return rows.sort((a, b) => distance(b) - distance(a)).slice(0, MOST_DEVIATIONS);
}

/** An indicator's name without what only numbers it: 指标1：, ★. */
function withoutNumbering(name: string): string {
  return name.replace(/^[★\s]*(?:指标\s*\d*\s*[:：])?\s*/, '') || name;
}

/** Chart 4, a row a project whose form states a total. */
export function reportedIntervalRows(results: readonly ProjectResult[]): ReportedIntervalRow[] {
  return results.flatMap(({ project, score }) =>
    score.reported === undefined
      ? []
      : [{ label: project.name, reported: score.reported, ...score.interval }],
  );
}
