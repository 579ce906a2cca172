import { cellValue, type MoneyUnit, parseMoneyCell } from '../../model/cell.ts';
import { type Decimal, sumOf } from '../../model/decimal.ts';
import type { Cells } from '../../model/form.ts';
import { MONEY_COLUMNS, type MoneyColumn, type Project } from '../../model/project.ts';

/** A column of a table of money, 子项目预算, whose rows do not come to the total above it; in 万元. */
export interface TableMismatch {
  /** The table as printed. */
  readonly table: string;
  readonly column: MoneyColumn;
  readonly total: Decimal;
  readonly sum: Decimal;
  /** The column that comes to its total, and so says that the table is of all of the money. */
  readonly whole: MoneyColumn;
}

const SUMS = /^(?:合计|总计|小计|总额)[:：]?$/;
const FEWEST = 2;

/**
 * Where the rows of another table of money do not come to 年度资金总额. No table says that it lists all of the money,
 * and nothing twice: a column is off only where another one of the same rows comes to its own total.
 */
export function tableMismatches({ form, layout, funds }: Project): TableMismatch[] {
  const { tables } = form;
  if (tables === undefined) return [];
  return layout.blocks.flatMap((block) => {
    if (block.kind !== 'rows') return [];
    const rows = (tables[block.key] ?? []).filter(({ item }) => !SUMS.test((item ?? '').trim()));
    const columns = MONEY_COLUMNS.flatMap((column) => {
      const sum = sumIn(rows, column, form.moneyUnit);
      const total = cellValue(funds.total[column]);
      return sum === undefined || total === undefined ? [] : [{ column, sum, total }];
    });
    const whole = columns.find(({ sum, total }) => sum === total)?.column;
    if (whole === undefined) return [];
    return columns
      .filter(({ sum, total }) => sum !== total)
      .map((one) => ({ ...one, table: block.label, whole }));
  });
}

/** Whether a form has another table with amounts in it. */
export function hasMoneyTable({ layout }: Project): boolean {
  const isMoney = ({ key }: { readonly key: string }) =>
    key === 'budget' || MONEY_COLUMNS.some((column) => column === key);
  return layout.blocks.some((block) => block.kind === 'rows' && block.columns.some(isMoney));
}

/** What a column comes to, where every row prints an amount in it. */
function sumIn(rows: readonly Cells[], column: MoneyColumn, unit: MoneyUnit): Decimal | undefined {
  if (rows.length < FEWEST) return undefined;
  const printed = (row: Cells) =>
    column === 'adjusted' ? (row.adjusted ?? row.budget) : row[column];
  const values = rows.flatMap((row) => cellValue(parseMoneyCell(printed(row), unit)) ?? []);
  return values.length === rows.length ? sumOf(values) : undefined;
}
