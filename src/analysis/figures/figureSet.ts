import type { ProjectResult } from '../projectResult.ts';
import { budgetExecutionFigure } from './budgetExecutionFigure.ts';
import { completionFigure } from './completionFigure.ts';
import type {
  BudgetExecutionRow,
  CompletionRow,
  Figure,
  PointsLostRow,
  ReportedIntervalRow,
} from './figure.ts';
import { pointsLostFigure } from './pointsLostFigure.ts';
import { reportedIntervalFigure } from './reportedIntervalFigure.ts';

/** Charts 1–4 of a set of projects. */
export interface FigureSet {
  readonly budgetExecution: Figure<BudgetExecutionRow>;
  readonly pointsLost: Figure<PointsLostRow>;
  readonly completion: Figure<CompletionRow>;
  readonly reportedInterval: Figure<ReportedIntervalRow>;
}

/** Charts 1–4 of some projects. */
export function figureSet(results: readonly ProjectResult[]): FigureSet {
  return {
    budgetExecution: budgetExecutionFigure(results),
    pointsLost: pointsLostFigure(results),
    completion: completionFigure(results),
    reportedInterval: reportedIntervalFigure(results),
  };
}
