// What a form must print before a check can be said to have looked at it: a form without it neither has a fault in
// it nor is free of one, and is not counted among those that passed.

import type { Cell } from '../model/cell.ts';
import { MONEY_COLUMNS, type Project } from '../model/project.ts';

type HasPrinted = (project: Project) => boolean;

const ROW_COLUMNS = ['target', 'actual', 'points', 'score', 'reason'] as const;
const FUND_COLUMNS = [...MONEY_COLUMNS, 'rate', 'points', 'score'] as const;
const GOAL_COLUMNS = ['expected', 'actual'] as const;
type RowColumn = (typeof ROW_COLUMNS)[number];
type FundColumn = (typeof FUND_COLUMNS)[number];
type GoalColumn = (typeof GOAL_COLUMNS)[number];

const FIRST_OF_MONEY = ROW_COLUMNS.length;
const FIRST_OF_GOAL = FIRST_OF_MONEY + FUND_COLUMNS.length;

/** Some fifty checks ask the same of a form: each of its columns is looked for once, and kept as a bit. */
const columnsOf = new WeakMap<Project, number>();

/** Whether any row of a form has a column, wherever it is printed; several of them, each in some row. */
export function hasRowColumn(...columns: readonly RowColumn[]): HasPrinted {
  return hasAll(columns, ROW_COLUMNS, 0);
}

/** Whether a column is one of those that most forms have, for which a check can ask. */
export function isRowColumn(column: unknown): column is RowColumn {
  return ROW_COLUMNS.some((one) => one === column);
}

/** Whether the money of a form has each of these columns, in whichever of its rows, or a label that says its points. */
export function hasMoney(...columns: readonly FundColumn[]): HasPrinted {
  return hasAll(columns, FUND_COLUMNS, FIRST_OF_MONEY);
}

/** Whether a form prints a budget, whichever it takes its execution rate on, and what was spent of it. */
export function hasExecution(project: Project): boolean {
  return hasMoney(project.funds.base, 'executed')(project);
}

/** Whether a form has each of these columns of 年度总体目标. */
export function hasGoal(...columns: readonly GoalColumn[]): HasPrinted {
  return hasAll(columns, GOAL_COLUMNS, FIRST_OF_GOAL);
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

/** Whether a form has all of some columns, of a kind whose first one is bit `first`. */
function hasAll<Column extends string>(
  columns: readonly Column[],
  known: readonly Column[],
  first: number,
): HasPrinted {
  let wanted = 0;
  for (const column of columns) wanted |= 1 << (first + known.indexOf(column));
  return (project) => (printedColumns(project) & wanted) === wanted;
}

/** All checks ask about one form, one after the other. */
let lastAsked: Project | undefined;
let ofLastAsked = 0;

function printedColumns(project: Project): number {
  if (project === lastAsked) return ofLastAsked;
  let columns = columnsOf.get(project);
  if (columns === undefined) {
    columns = lookThrough(project);
    columnsOf.set(project, columns);
  }
  lastAsked = project;
  ofLastAsked = columns;
  return columns;
}

function lookThrough({ indicators, funds, goal }: Project): number {
  let columns = bitsOf(goal, GOAL_COLUMNS, FIRST_OF_GOAL);
  columns |= bitsOf(funds.total, FUND_COLUMNS, FIRST_OF_MONEY);
  for (const row of funds.rows) columns |= bitsOf(row, FUND_COLUMNS, FIRST_OF_MONEY);
  for (const row of indicators) columns |= bitsOf(row, ROW_COLUMNS, 0);
  return columns;
}

/** Which of some columns cells have, of a kind whose first one is bit `first`. */
function bitsOf<Column extends string>(
  cells: Readonly<Partial<Record<Column, Cell | string>>>,
  columns: readonly Column[],
  first: number,
): number {
  let bits = 0;
  columns.forEach((column, at) => {
    if (isPrinted(cells[column])) bits |= 1 << (first + at);
  });
  return bits;
}

function isPrinted(cell: Cell | string | undefined): boolean {
  return typeof cell === 'object' ? cell.kind !== 'absent' : cell !== undefined;
}
