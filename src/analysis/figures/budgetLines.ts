import { add, type Decimal, subtract, ZERO } from '../../model/decimal.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { BudgetExecutionRow } from './figure.ts';

/** The money of one project, or of one department added up, in 万元. */
export type BudgetLine = BudgetExecutionRow;

/** The three amounts added up; those that a form does not state count as nothing. */
export interface BudgetTotal {
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly executed: Decimal;
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
  const sums = departments.map(([id, own]) => ({
    label: own[0]?.result.project.departmentName ?? '',
    page: `${own[0]?.result.project.year}/${id}`,
    ...totalOf(own),
  }));
  return { lines: sums, unit: '部门' };
}

/** The largest mid-year change or unspent amount first; the largest budget first among equals. */
export function rankedByChange(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.toSorted(
    (a, b) => movedWan(b) - movedWan(a) || (b.adjusted ?? ZERO) - (a.adjusted ?? ZERO),
  );
}

/** Adds up lines. */
export function totalOf(lines: readonly BudgetLine[]): BudgetTotal {
  const sum = (name: keyof BudgetTotal) => add(...lines.map((line) => line[name] ?? ZERO));
  return { initial: sum('initial'), adjusted: sum('adjusted'), executed: sum('executed') };
}

function lineOf({ project }: ProjectResult): BudgetLine {
  return { label: project.name, page: project.id, ...statedMoney(project.funds) };
}

function movedWan({ initial, adjusted, executed }: BudgetLine): Decimal {
  if (adjusted === undefined) return ZERO;
  const change = initial === undefined ? ZERO : Math.abs(subtract(adjusted, initial));
  const unspent = executed === undefined ? ZERO : subtract(adjusted, executed);
  return Math.max(change, unspent) as Decimal;
}
