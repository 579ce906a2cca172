import type { Project } from '../model/project.ts';

const ROW_COLUMNS = ['target', 'actual', 'points', 'score', 'reason'] as const;
type RowColumn = (typeof ROW_COLUMNS)[number];

/**
 * Whether any row of a form has a column, wherever it is printed: a form without it neither has a fault in it nor is
 * free of one, and is not counted among those that passed.
 */
export function hasRowColumn(column: RowColumn): (project: Project) => boolean {
  return ({ indicators }) =>
    indicators.some((indicator) => {
      const cell = indicator[column];
      return typeof cell === 'object' ? cell.kind !== 'absent' : cell !== undefined;
    });
}

/** Whether a column is one of those that most forms have, for which a check can ask. */
export function isRowColumn(column: unknown): column is RowColumn {
  return ROW_COLUMNS.some((one) => one === column);
}
