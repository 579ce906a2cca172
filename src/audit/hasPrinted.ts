// What a form must print before a check can be said to have looked at it: a form without it neither has a fault in
// it nor is free of one, and is not counted among those that passed.

import type { Cell } from '../model/cell.ts';
import type { Goal, MoneyColumn, Project } from '../model/project.ts';

type HasPrinted = (project: Project) => boolean;

const ROW_COLUMNS = ['target', 'actual', 'points', 'score', 'reason'] as const;
type RowColumn = (typeof ROW_COLUMNS)[number];

/** Whether any row of a form has a column, wherever it is printed; several of them, each in some row. */
export function hasRowColumn(...columns: readonly RowColumn[]): HasPrinted {
  return ({ indicators }) =>
    columns.every((column) => indicators.some((indicator) => isPrinted(indicator[column])));
}

/** Whether a column is one of those that most forms have, for which a check can ask. */
export function isRowColumn(column: unknown): column is RowColumn {
  return ROW_COLUMNS.some((one) => one === column);
}

/** Whether the money of a form has each of these columns, in whichever of its rows, or a label that says its points. */
export function hasMoney(
  ...columns: readonly (MoneyColumn | 'rate' | 'points' | 'score')[]
): HasPrinted {
  return ({ funds: { rows, total } }) =>
    columns.every((column) => [total, ...rows].some((row) => isPrinted(row[column])));
}

/** Whether a form prints a budget, whichever it takes its execution rate on, and what was spent of it. */
export function hasExecution(project: Project): boolean {
  return hasMoney(project.funds.base, 'executed')(project);
}

/** Whether a form has each of these columns of 年度总体目标. */
export function hasGoal(...columns: readonly (keyof Goal)[]): HasPrinted {
  return ({ goal }) => columns.every((column) => isPrinted(goal[column]));
}

/** Whether a form has any place for 年度总体目标, or for what became of it. */
export function hasAnyGoal(project: Project): boolean {
  return hasGoal('expected')(project) || hasGoal('actual')(project);
}

/** Whether a form has a total of this column, and rows that it can be the sum of. */
export function hasTotal(column: 'points' | 'score'): HasPrinted {
  return (project) =>
    isPrinted(column === 'points' ? project.totalPoints : project.totalScore) &&
    hasRowColumn(column)(project);
}

/** All of these. */
export function both(...needs: readonly HasPrinted[]): HasPrinted {
  return (project) => needs.every((need) => need(project));
}

/** Any of these. */
export function either(...needs: readonly HasPrinted[]): HasPrinted {
  return (project) => needs.some((need) => need(project));
}

function isPrinted(cell: Cell | string | undefined): boolean {
  return typeof cell === 'object' ? cell.kind !== 'absent' : cell !== undefined;
}
