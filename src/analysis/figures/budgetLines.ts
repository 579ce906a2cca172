import { cellValue } from '../../model/cell.ts';
import { type Decimal, subtract, sumOf, ZERO } from '../../model/decimal.ts';
import { lackOfMoney } from '../../model/lackOfMoney.ts';
import { moneyNames } from '../../model/moneyNames.ts';
import type { MoneyColumn, Project } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { ProjectResult } from '../projectResult.ts';
import { statedMoney } from '../statedMoney.ts';
import type { BudgetExecutionRow } from './figure.ts';
import type { LastYear } from './lastYear.ts';

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

const NO_RATES = { rateAdjusted: undefined, rateInitial: undefined } as const;

/** A line a project. */
export function projectLines(
  results: readonly ProjectResult[],
  last: LastYear,
): readonly BudgetLine[] {
  const names = moneyNames(results.map(({ project }) => project.funds));
  return results.map(({ project }) => {
    const money = statedMoney(project.funds);
    return {
      label: project.name,
      page: project.id,
      ...money,
      ...(project.funds.total.adjusted.kind === 'unclear' ? NO_RATES : ratesOf(money)),
      absent: absentWords(project.funds),
      names,
      lastRate: last.rate(project.id),
    };
  });
}

/** A line a department. */
export function departmentLines(
  results: readonly ProjectResult[],
  last: LastYear,
): readonly BudgetLine[] {
  const names = moneyNames(results.map(({ project }) => project.funds));
  const byDepartment = Map.groupBy(results, ({ project }) => project.departmentId);
  return [...byDepartment].map(([id, own]) => {
    const total = totalOf(projectLines(own, last));
    const page = `${own[0]?.project.year}/${id}`;
    const label = own[0]?.project.departmentName ?? '';
    const line = { label, page, lastRate: last.rate(page), names };
    return total.leftOut === own.length
      ? { ...line, ...NOTHING, leftOut: total.leftOut }
      : { ...line, ...total, ...ratesOf(total), absent: {} };
  });
}

/** What was cut or left unspent, the most first; the largest budget first among equals. */
export function rankedByGap(lines: readonly BudgetLine[]): readonly BudgetLine[] {
  return lines.toSorted(
    (a, b) => gapOf(b) - gapOf(a) || (b.adjusted ?? ZERO) - (a.adjusted ?? ZERO),
  );
}

/** Adds up lines of projects, or of departments. */
export function totalOf(lines: readonly BudgetLine[]): BudgetTotal {
  const complete = lines.filter(isComplete);
  const sum = (name: MoneyColumn) => sumOf(complete.map((line) => line[name] ?? ZERO));
  return {
    initial: sum('initial'),
    adjusted: sum('adjusted'),
    executed: sum('executed'),
    leftOut: lines.reduce((count, line) => count + (line.leftOut ?? (isComplete(line) ? 0 : 1)), 0),
  };
}

const NOTHING = {
  initial: undefined,
  adjusted: undefined,
  executed: undefined,
  rateAdjusted: undefined,
  rateInitial: undefined,
  absent: { executed: '没有可计入的金额' },
} as const;

/** Whether all three amounts are stated, without which a line is in no sum. */
export function isComplete(line: BudgetLine): boolean {
  return COLUMNS.every((name) => line[name] !== undefined);
}

function ratesOf({
  initial,
  adjusted,
  executed,
}: Readonly<Record<MoneyColumn, Decimal | undefined>>): Pick<
  BudgetLine,
  'rateAdjusted' | 'rateInitial'
> {
  return { rateAdjusted: rateOf(executed, adjusted), rateInitial: rateOf(executed, initial) };
}

/** What is said in the place of a budget where 调整数 may be the budget itself or what was added to it. */
export const UNCLEAR = '调整后的预算不能确定';

/** A column that the form lacks has left nothing out. */
function absentWords(funds: Project['funds']): BudgetLine['absent'] {
  const lack = lackOfMoney(funds);
  if (lack !== undefined) return { executed: lack };
  const stated = statedMoney(funds);
  const words = COLUMNS.flatMap((name): [MoneyColumn, string][] => {
    const cell = funds.total[name];
    if (stated[name] !== undefined || cell.kind === 'absent') return [];
    if (cell.kind === 'unclear') return [[name, UNCLEAR]];
    if (cellValue(cell) === undefined) return [[name, `${funds.words[name]}未填`]];
    return [[name, `${funds.words[name]}${funds.isUnitDoubted ? '单位可能有误' : '与来源不符'}`]];
  });
  return Object.fromEntries(words);
}

/** The mid-year cut and what was not spent, together. */
export function gapOf({ initial, adjusted, executed }: BudgetLine): Decimal {
  if (adjusted === undefined) return ZERO;
  const cut = initial === undefined ? ZERO : subtract(initial, adjusted);
  const unspent = executed === undefined ? ZERO : subtract(adjusted, executed);
  return (Math.max(cut, 0) + Math.max(unspent, 0)) as Decimal;
}
