import { cellValue } from '../../model/cell.ts';
import {
  type Decimal,
  decimal,
  formatDecimal,
  multiplyDivide,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { MONEY_COLUMNS, type MoneyColumn, type Project } from '../../model/project.ts';
import type { Beside } from '../finding.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { namedAmounts } from './namedAmounts.ts';

const ONE = decimal(1);
const TEN_THOUSAND = decimal(10_000);
/** Below this in 万元 nobody plans a project: 1000 元. */
const SMALLEST_BUDGET = decimal('0.1');
/** From here on in 万元 a number may be one of 元. */
const SMALLEST_IN_YUAN = decimal(1000);
/** An amount so many times another is of another size altogether. */
const FAR = 1000;
/** Two amounts of one project in two years are seldom further apart. */
const NEAR = 5;
const FEWEST_NEIGHBOURS = 2;

/** Why the unit of a whole block of money is doubted: the cell, and what it was held against. */
export interface UnitDoubt {
  readonly column: MoneyColumn;
  /** The cell with the unit that it is read in. */
  readonly cell: string;
  readonly against: string;
  readonly meant: '元' | '万元';
}

/**
 * Whether 年度资金总额 is printed in another unit than it says, seen against the parts, the amounts that
 * the texts name, the year before and the other forms of the department. Undefined where any text names
 * an amount of the size that is printed.
 */
export function blockUnitDoubt(project: Project, beside: Beside): UnitDoubt | undefined {
  const column = (['adjusted', 'initial', 'executed'] as const).find(
    (one) => (cellValue(project.funds.total[one]) ?? 0) > 0,
  );
  if (column === undefined) return undefined;
  const total = cellValue(project.funds.total[column]) ?? ZERO;
  const isYuan = isReadInYuan(project, column);
  const against = isYuan
    ? (tooSmall(project, column, total) ?? lastYearBeside(total, beside, isYuan))
    : tooLarge(project, total, beside);
  if (against === undefined) return undefined;
  const { words, total: row } = project.funds;
  const unit = /元\s*$/.test(row.printed[column]) ? '' : `（表头单位${project.form.moneyUnit}）`;
  const cell = `${row.label}的${words[column]}${quoteCell(row.printed[column])}${unit}`;
  return { column, cell, against, meant: isYuan ? '万元' : '元' };
}

/** What the form states as its money, for others to be held against; undefined where it states none. */
export function budgetOf({ funds: { total, base } }: Project): Decimal | undefined {
  const value = cellValue(total[base]) ?? cellValue(total.initial) ?? cellValue(total.executed);
  return value === undefined || value <= 0 ? undefined : value;
}

function isReadInYuan({ form, funds }: Project, column: MoneyColumn): boolean {
  const text = funds.total.printed[column];
  return /[^万亿千]元\s*$/.test(text) || (form.moneyUnit === '元' && !/[万亿千]/.test(text));
}

function tooLarge(project: Project, total: Decimal, beside: Beside): string | undefined {
  if (total < SMALLEST_IN_YUAN) return undefined;
  const named = namedAmounts(project);
  if (named.some(({ wan }) => wan * NEAR >= total)) return undefined;
  const inYuan = multiplyDivide(total, ONE, TEN_THOUSAND);
  const same = named.find(({ wan }) => wan === inYuan);
  if (same !== undefined) return `同一张表的文字写“${same.text}”`;
  return (
    partsBeside(project, total) ??
    lastYearBeside(total, beside, false) ??
    neighboursBeside(total, beside)
  );
}

function tooSmall(project: Project, column: MoneyColumn, total: Decimal): string | undefined {
  if (column === 'executed' || total >= SMALLEST_BUDGET) return undefined;
  const yuan = formatDecimal(multiplyDivide(total, TEN_THOUSAND, ONE));
  const isNamed = namedAmounts(project).some(({ wan }) => wan <= SMALLEST_BUDGET && wan >= total);
  return isNamed ? undefined : `照此全年只有 ${yuan} 元`;
}

function partsBeside({ funds }: Project, total: Decimal): string | undefined {
  const parts = funds.rows.filter(({ role }) => role === 'part');
  const sums = MONEY_COLUMNS.map((column) =>
    sumOf(parts.flatMap((row) => cellValue(row[column]) ?? [])),
  );
  const sum = sums.find((one) => one > 0 && one * 10_000 === total);
  return sum === undefined ? undefined : `所列各来源合计 ${formatExactWan(sum)} 万元`;
}

function lastYearBeside(total: Decimal, { lastYear }: Beside, isYuan: boolean): string | undefined {
  const before = lastYear && budgetOf(lastYear);
  if (before === undefined) return undefined;
  const meant = isYuan ? total * 10_000 : total / 10_000;
  if (meant > before * NEAR || meant * NEAR < before) return undefined;
  return `上年为 ${formatExactWan(before)} 万元`;
}

function neighboursBeside(total: Decimal, { department }: Beside): string | undefined {
  const others = department.flatMap((one) => budgetOf(one) ?? []);
  const largest = others.reduce((most, one) => (one > most ? one : most), ZERO);
  if (others.length < FEWEST_NEIGHBOURS || total < largest * FAR) return undefined;
  return `同部门本年其他 ${others.length} 张表最多 ${formatExactWan(largest)} 万元`;
}
