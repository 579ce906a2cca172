import {
  budgetExecutionCaption,
  completionCaption,
  pointsLostCaption,
  reportedIntervalCaption,
} from './captions.ts';
import {
  budgetExecutionRows,
  completionRows,
  deviatingRows,
  pointsLostRows,
  reportedIntervalRows,
} from './chartRows.ts';
import type { CompletionRow, Figure, FigureSet } from './figures.ts';
import type { ProjectResult } from './projectResult.ts';

/** Charts 1–4 of some projects, each with its caption. */
export function figureSet(results: readonly ProjectResult[]): FigureSet {
  return {
    budgetExecution: figure(
      budgetExecutionRows(results),
      budgetExecutionCaption,
      '每个项目一行：年初预算数为空心条，全年预算数为浅色条，全年执行数为实心条，单位万元。',
    ),
    pointsLost: figure(
      pointsLostRows(results),
      pointsLostCaption,
      '按预算执行和各一级指标列出自评所失的分数，对照各自的分值，单位分。',
    ),
    completion: completionFigure(results),
    reportedInterval: figure(
      reportedIntervalRows(results),
      reportedIntervalCaption,
      '每个项目一行：点为自评总分，横条为按评分规则可得的总分区间，单位分。',
    ),
  };
}

/** One form shows every indicator; several show those that are off target. */
function completionFigure(results: readonly ProjectResult[]): Figure<CompletionRow> {
  const all = results.flatMap(completionRows);
  return {
    rows: results.length === 1 ? all : deviatingRows(results),
    caption: completionCaption(all),
    description:
      '每项有可比数值的指标一行，点为完成率，竖线为 100%；没有可比数值的指标不画成 0 或 100%。',
  };
}

function figure<Row>(
  rows: readonly Row[],
  caption: (rows: readonly Row[]) => string,
  description: string,
): Figure<Row> {
  return { rows, caption: caption(rows), description };
}
