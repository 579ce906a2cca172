import { cellValue } from '../../model/cell.ts';
import { add, type Decimal, ZERO } from '../../model/decimal.ts';
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
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';
import { hasMoneyTable, tableMismatches } from '../tableMismatches.ts';

/** E7: in each column of money the total is the sum of its parts, where parts or sub-projects are stated. */
export const fundsSumMismatch: Check = {
  code: 'fundsSumMismatch',
  title: '资金总额与各来源合计不符',
  severity: 'error',
  basis: printedBasis('E7', '自评表所印“年度资金总额”与“其中”各行'),
  appliesTo: either(({ funds }) => funds.rows.some(({ role }) => role === 'part'), hasMoneyTable),
  money: 'everyRow',
  check: ({ project }) =>
    spendsOnZeroBudget(project) ? [] : [...partsOff(project), ...tablesOff(project)],
};

function partsOff(project: Project): CheckResult[] {
  const { rows, total } = project.funds;
  const parts = rows.filter(({ role }) => role === 'part');
  const mismatches = MONEY_COLUMNS.flatMap((column) => mismatchIn(column, total, parts) ?? []);
  if (mismatches.length === 0) return [];
  // a single 其中 names one part of the money and not all of them
  if (parts.length === 1 && mismatches.every(({ total: whole, sum }) => sum < whole)) return [];
  return [
    {
      about: cellOf(total, mismatches),
      cells: mismatches.flatMap(({ column }) =>
        [total, ...parts].map(({ key }) => `funds/${key}/${column}`),
      ),
      words: () => words(project.funds, parts, mismatches),
    },
  ];
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
  readonly total: Decimal;
  readonly sum: Decimal;
}

function mismatchIn(
  column: MoneyColumn,
  totalRow: FundRow,
  parts: readonly FundRow[],
): Mismatch | undefined {
  const total = cellValue(totalRow[column]);
  if (total === undefined) return undefined;
  let sum: Decimal | undefined;
  for (const part of parts) {
    const cell = part[column];
    // what cannot be read would be missing from the sum
    if (cell.kind === 'unreadable') return undefined;
    if (cell.kind === 'value') sum = add(sum ?? ZERO, cell.value);
  }
  return sum === undefined || sum === total ? undefined : { column, total, sum };
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
): Words {
  const inWords = mismatches.map(
    ({ column, total: stated, sum }) =>
      `${names[column]}总额 ${formatExactWan(stated)} 万元，所列各来源合计 ${formatExactWan(sum)} 万元`,
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
