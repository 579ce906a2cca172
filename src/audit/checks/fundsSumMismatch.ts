import { cellValue } from '../../model/cell.ts';
import { add, type Decimal, formatDecimal, subtract, ZERO } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import {
  type FundRow,
  type Funds,
  MONEY_COLUMNS,
  type MoneyColumn,
  type Project,
} from '../../model/project.ts';
import type { Check, CheckResult, Subject, Words } from '../finding.ts';
import { either } from '../hasPrinted.ts';
import { breakdownCells } from '../money/breakdownCells.ts';
import { spendsOnZeroBudget } from '../money/spendsOnZeroBudget.ts';
import { hasMoneyTable, tableMismatches } from '../money/tableMismatches.ts';
import { tableSums } from '../money/tableSums.ts';
import { takenBackOff } from '../money/takenBackOff.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** E7: in each column of money the total is the sum of its parts, where parts or sub-projects are stated. */
export const fundsSumMismatch: Check = {
  code: 'fundsSumMismatch',
  title: '资金总额与各来源合计不符',
  severity: 'error',
  ofWhole: true,
  basis: printedBasis('E7', '自评表所印“年度资金总额”与“其中”各行'),
  appliesTo: either(
    ({ funds }) => funds.rows.some(({ role }) => role === 'part') || naturesOf(funds) !== undefined,
    hasMoneyTable,
    ({ form }) => form.tables !== undefined,
  ),
  money: 'everyRow',
  check: ({ project }) =>
    spendsOnZeroBudget(project)
      ? []
      : [
          ...partsOff(project),
          ...naturesOff(project),
          ...tablesOff(project),
          ...sumsOff(project),
          ...takenBackOff(project),
          ...breakdownCells(project),
        ],
};

const NATURE = /支出$/;
/** What 基本支出 is made of. */
const WITHIN = /其中|人员|公用|日常/;
const LEAD = /^.*[:：]/;
const NATURES = [/基本支出$/, /项目支出$/] as const;

/** The rows beside the sources that say what the money was spent on, where 基本支出 and 项目支出 are both among them. */
function naturesOf({ rows }: Funds): readonly FundRow[] | undefined {
  const natures = rows.filter(({ role, label }) => role === 'memo' && isNature(label));
  const isBoth = NATURES.every((nature) => natures.some(({ label }) => nature.test(label)));
  // 按支出性质分：基本支出 is called by what stands behind the colon
  return isBoth
    ? natures.map((row) => ({ ...row, label: row.label.replace(LEAD, '') }))
    : undefined;
}

function isNature(label: string): boolean {
  return NATURE.test(label) && !WITHIN.test(label);
}

/**
 * What was spent on either is all that was spent, in each column in which both print an amount, and in which no other
 * row beside the sources is what is missing.
 */
function naturesOff({ funds }: Project): CheckResult[] {
  const natures = naturesOf(funds) ?? [];
  const keys = new Set(natures.map(({ key }) => key));
  const others = funds.rows.filter(({ role, key }) => role === 'memo' && !keys.has(key));
  const mismatches = MONEY_COLUMNS.flatMap((column) => {
    const printed = natures.filter((row) => (cellValue(row[column]) ?? ZERO) > 0);
    if (printed.length < NATURES.length) return [];
    const off = mismatchIn(column, funds.total, natures);
    const isTold = others.some(
      (row) => off !== undefined && cellValue(row[column]) === missingOf(off),
    );
    return off === undefined || isTold ? [] : [off];
  });
  if (mismatches.length === 0) return [];
  return [
    {
      about: cellOf(funds.total, mismatches),
      cells: cellsOf(funds.total, natures, mismatches),
      words: () => words(funds, natures, mismatches, '按支出性质所列各行'),
    },
  ];
}

function missingOf({ total, sum }: Mismatch): Decimal {
  return subtract(total ?? ZERO, sum);
}

function partsOff(project: Project): CheckResult[] {
  const { rows, total } = project.funds;
  const parts = rows.filter(({ role }) => role === 'part');
  const mismatches = MONEY_COLUMNS.flatMap((column) => mismatchIn(column, total, parts) ?? []);
  if (mismatches.length === 0) return [];
  // a single 其中 names one part of the money and not all of them
  if (
    parts.length === 1 &&
    mismatches.every(({ total: whole, sum }) => whole !== undefined && sum < whole)
  )
    return [];
  return [
    {
      about: cellOf(total, mismatches),
      cells: cellsOf(total, parts, mismatches),
      words: () => words(project.funds, parts, mismatches),
    },
  ];
}

/** The sums that a table of the form prints itself. */
function sumsOff(project: Project): CheckResult[] {
  return tableSums(project).map(({ table, column, line, path, printed, sum }) => ({
    cells: [path],
    words: () => ({
      message: `“${table}”的“${line}”一行${quoteCell(column)}印 ${formatDecimal(printed)}，其上各行合计 ${formatDecimal(sum)}，相差 ${formatDecimal(Math.abs(subtract(printed, sum)) as Decimal)}；同表另有栏目各行与合计一致。`,
      evidence: `${line}：${column} ${formatDecimal(printed)}；各行合计 ${formatDecimal(sum)}`,
      advice: `核对“${table}”各行和合计。`,
    }),
  }));
}

function tablesOff(project: Project): CheckResult[] {
  const { words: names, total: row } = project.funds;
  return tableMismatches(project).map(({ table, column, total, sum, whole }) => ({
    about: { kind: 'funds', row: row.key, column },
    words: () => ({
      message: `${names[column]}总额 ${formatExactWan(total)} 万元，“${table}”各行合计 ${formatExactWan(sum)} 万元；同表各行的${names[whole]}合计与总额一致。`,
      evidence: `${names[column]}：${row.label}${quoteCell(row.printed[column])}`,
      advice: `核对${names.total}与“${table}”各行，使合计一致。`,
    }),
  }));
}

interface Mismatch {
  readonly column: MoneyColumn;
  /** What is printed; undefined where the cell is blank. */
  readonly total: Decimal | undefined;
  readonly sum: Decimal;
}

function mismatchIn(
  column: MoneyColumn,
  totalRow: FundRow,
  parts: readonly FundRow[],
): Mismatch | undefined {
  const total = cellValue(totalRow[column]);
  if (total === undefined && !isLeftBlank(totalRow, column)) return undefined;
  let sum: Decimal | undefined;
  for (const part of parts) {
    const cell = part[column];
    // what cannot be read would be missing from the sum
    if (cell.kind === 'unreadable') return undefined;
    if (cell.kind === 'value') sum = add(sum ?? ZERO, cell.value);
  }
  if (sum === undefined || sum === (total ?? ZERO)) return undefined;
  return { column, total, sum };
}

/** The one blank of a total whose other cells hold amounts; one with more leaves its parts to speak for it. */
export function isLeftBlank(total: FundRow, column: MoneyColumn): boolean {
  return (
    total[column].kind === 'missing' &&
    MONEY_COLUMNS.every((one) => one === column || total[one].kind !== 'missing')
  );
}

function cellsOf(
  total: FundRow,
  parts: readonly FundRow[],
  mismatches: readonly Mismatch[],
): string[] {
  return mismatches.flatMap(({ column }) =>
    [total, ...parts].map(({ key }) => `funds/${key}/${column}`),
  );
}

/** The total that is off; several columns are no one cell. */
function cellOf({ key }: FundRow, [first, ...more]: readonly Mismatch[]): Subject | undefined {
  if (first === undefined || more.length > 0) return undefined;
  return { kind: 'funds', row: key, column: first.column };
}

function words(
  { total, words: names }: Funds,
  parts: readonly FundRow[],
  mismatches: readonly Mismatch[],
  listed = '所列各来源',
): Words {
  const inWords = mismatches.map(
    ({ column, total: stated, sum }) =>
      `${names[column]}总额${stated === undefined ? '空白' : ` ${formatExactWan(stated)} 万元`}，${listed}合计 ${formatExactWan(sum)} 万元`,
  );
  const cells = mismatches.map(({ column }) => {
    const quoted = [total, ...parts].map(
      ({ label, printed }) => `${label}${quoteCell(printed[column])}`,
    );
    return `${names[column]}：${quoted.join('，')}`;
  });
  return {
    message: `${inWords.join('；')}。`,
    evidence: cells.join('；'),
    advice: `核对${names.total}与${parts.map(({ label }) => label).join('、')}，使合计一致。`,
  };
}
