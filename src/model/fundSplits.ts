import { cellValue } from './cell.ts';
import { add, type Decimal, ZERO } from './decimal.ts';
import { type FundRow, MONEY_COLUMNS } from './project.ts';

type Printed = { readonly label: string };

/** A line between the rows that says by what they are split, or a second 其中. */
const LEAD =
  /^[\s　]*(?:[（(]?[一二三\d][)）、.．]?)?(?:其中|按[^:：]{2,8}(?:划分|分类|分|$|[:：]))/;
const BASIC = /基本支出(?:预算)?$/;
const PROJECTS = /项目支出(?:预算)?$/;
/** A form splits its money into some ten parts; every row behind each lead is added up. */
const MOST_PARTS = 64;
const SPENDING = /支出(?:预算)?$/;

/**
 * The rows of 项目资金 with one split of the total as its parts: 按收入性质 and 按支出性质 are two splits of one sum, and
 * 其中 behind a source splits that source. Which it is, the amounts tell; rows of another split become `memo`.
 * `places` are the labels as printed, one a row.
 */
export function withOneSplit(
  rows: readonly FundRow[],
  places: readonly Printed[],
): readonly FundRow[] {
  const total = rows.find(({ role }) => role === 'total');
  const parts = rows.filter(({ role }) => role === 'part');
  // two splits of two rows each, or a source and the two that it is made of
  if (total === undefined || parts.length <= 2 || parts.length > MOST_PARTS) return rows;
  if (isSum(parts, total)) return rows;
  const beside = spendingBeside(parts, total) ?? ledSplit(rows, places, total);
  if (beside === undefined) return rows;
  return rows.map((row) => (beside.has(row) ? { ...row, role: 'memo' } : row));
}

/** 基本支出 and 项目支出 beside sources, where either are the total. */
function spendingBeside(parts: readonly FundRow[], total: FundRow): Set<FundRow> | undefined {
  if (![BASIC, PROJECTS].every((nature) => parts.some(({ label }) => nature.test(label)))) return;
  const spent = parts.filter(({ label }) => SPENDING.test(label));
  const sources = parts.filter((row) => !spent.includes(row));
  return isSum(sources, total) || isSum(spent, total) ? new Set(spent) : undefined;
}

/** The rows from a lead on: all of them, where they are the total again, or those that are the row before it. */
function ledSplit(
  rows: readonly FundRow[],
  places: readonly Printed[],
  total: FundRow,
): Set<FundRow> | undefined {
  const found = new Set<FundRow>();
  rows.forEach((row, at) => {
    const before = rows.slice(0, at).filter((one) => one.role === 'part' && hasAmount(one));
    const whole = before.at(-1);
    if (whole === undefined || !LEAD.test(places[at]?.label ?? '')) return;
    const behind = rows.slice(at).filter((one) => one.role === 'part');
    const open = before.filter((one) => !found.has(one));
    if (isSum(open, total) && isSum(behind, total)) for (const one of behind) found.add(one);
    for (let end = 2; end <= behind.length && !found.has(row); end++) {
      const within = behind.slice(0, end);
      if (isSum(within, whole)) for (const one of within) found.add(one);
    }
  });
  return found.size === 0 ? undefined : found;
}

/** Whether rows are a sum in each column in which both print an amount, and in one at least. */
function isSum(rows: readonly FundRow[], whole: FundRow): boolean {
  const sums = MONEY_COLUMNS.flatMap((column) => {
    const stated = cellValue(whole[column]);
    const amounts = rows.flatMap((row) => cellValue(row[column]) ?? []);
    return stated === undefined || amounts.length === 0 ? [] : [sumOf(amounts) === stated];
  });
  return sums.length > 0 && sums.every(Boolean);
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce(add, ZERO);
}

function hasAmount(row: FundRow): boolean {
  return MONEY_COLUMNS.some((column) => (cellValue(row[column]) ?? ZERO) !== ZERO);
}
