import { cellValue } from '../../model/cell.ts';
import { type Decimal, subtract, sumOf, ZERO } from '../../model/decimal.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { BudgetExecutionRow } from './figure.ts';

const COLUMNS = ['initial', 'adjusted', 'executed'] as const;

/** The money of one project, or of one department added up, in 万元. */
export interface BudgetLine extends BudgetExecutionRow {
  /** How many forms of a department are not in its sums. */
  readonly leftOut?: number;
}

/** The three amounts added up over the forms that state all three, as in the headline. */
export interface BudgetTotal {
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly executed: Decimal;
  /** How many forms are not in the sums. */
  readonly leftOut: number;
}

/** A line a project; a line a department where there are more than `most` of them. */
export function budgetLines(
  results: readonly ProjectResult[],
  most: number,
): { readonly lines: readonly BudgetLine[]; readonly unit: '项目' | '部门' } {
  const lines = results.map((result) => ({ ...lineOf(result), result }));
  const departments = [...Map.groupBy(lines, ({ result }) => result.project.departmentId)];
  if (departments.length <= most) {
    return { lines: lines.map(({ result: _result, ...line }) => line), unit: '项目' };
  }
  const sums = departments.map(([id, own]) => {
    const total = totalOf(own);
    const nothing = { initial: undefined, adjusted: undefined, executed: undefined };
    return {
      label: own[0]?.result.project.departmentName ?? '',
      page: `${own[0]?.result.project.year}/${id}`,
      ...total,
      ...(total.leftOut === own.length ? nothing : {}),
    };
  });
  return { lines: sums, unit: '部门' };
}

/** The largest mid-year change or unspent amount first; the largest budget first among equals. */
export function rankedByChange(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.toSorted(
    (a, b) => movedWan(b) - movedWan(a) || (b.adjusted ?? ZERO) - (a.adjusted ?? ZERO),
  );
}

/** Adds up lines of projects, or of departments. */
export function totalOf(lines: readonly BudgetLine[]): BudgetTotal {
  const complete = lines.filter(isComplete);
  const sum = (name: (typeof COLUMNS)[number]) => sumOf(complete.map((line) => line[name] ?? ZERO));
  return {
    initial: sum('initial'),
    adjusted: sum('adjusted'),
    executed: sum('executed'),
    leftOut: lines.reduce((count, line) => count + (line.leftOut ?? (isComplete(line) ? 0 : 1)), 0),
  };
}

function isComplete(line: BudgetLine): boolean {
  return COLUMNS.every((name) => line[name] !== undefined);
}

function lineOf({ project }: ProjectResult): BudgetLine {
  const money = statedMoney(project.funds);
  const printed = (name: (typeof COLUMNS)[number]) => cellValue(project.funds.total[name]);
  const misprinted = COLUMNS.filter(
    (name) => money[name] === undefined && printed(name) !== undefined,
  );
  const why = project.funds.isUnitDoubted ? { misprint: '单位可能有误' } : {};
  return { label: project.name, page: project.id, ...money, misprinted, ...why };
}

function movedWan({ initial, adjusted, executed }: BudgetLine): Decimal {
  if (adjusted === undefined) return ZERO;
  const change = initial === undefined ? ZERO : Math.abs(subtract(adjusted, initial));
  const unspent = executed === undefined ? ZERO : subtract(adjusted, executed);
  return Math.max(change, unspent) as Decimal;
}
