import { type Cell, cellValue, parseMoneyCell } from './cell.ts';
import { add, type Decimal, divide, ZERO } from './decimal.ts';
import type { Cells, Form } from './form.ts';
import { isPrintedRate } from './isPrintedRate.ts';
import { isColumnKey } from './layouts/columnTerms.ts';
import type { BlockOf } from './layouts/layout.ts';

/** A column of money of a form alone whose name speaks of an adjustment, and the budget that stands beside it. */
export interface AdjustedColumn {
  readonly key: string;
  readonly label: string;
  readonly before: 'initial' | 'budget';
}

/** What the column holds: the budget after the adjustment, what was added, or it cannot be told. */
export type AdjustedWay = 'after' | 'change' | 'unclear';

const NAME = /调整|调剂|追加|调增|调减|核增|核减|追减/;
const NO_MONEY = /是否|次数|率|比例|原因|说明|依据|文号|日期|时间|%/;

/** 调整金额 or 调整数 of a block that has no 全年预算数; undefined where there is none, or more than one. */
export function adjustedColumn(block: BlockOf<'funds'> | undefined): AdjustedColumn | undefined {
  const columns = block?.columns ?? [];
  const keys = new Set(columns.map(({ key }) => key));
  const before = (['initial', 'budget'] as const).find((key) => keys.has(key));
  if (before === undefined || keys.has('adjusted')) return undefined;
  if (keys.has('initial') && keys.has('budget')) return undefined;
  const [own, ...more] = columns.filter(
    ({ key, label }) => !isColumnKey(key) && NAME.test(label) && !NO_MONEY.test(label),
  );
  if (own === undefined || more.length > 0) return undefined;
  return { key: own.key, label: own.label, before };
}

/**
 * What the column holds, by the rates that the form prints, or where it prints none by what was spent: the one
 * budget that they all fit. A number below zero is no budget. It cannot be told where both fit, or none does.
 * @example adjustedWay(form, column) // 预算金额 500, 调整金额 450, 执行金额 450, 执行率 100%: 'after'
 */
export function adjustedWay(
  form: Pick<Form, 'funds' | 'moneyUnit'>,
  column: AdjustedColumn,
): AdjustedWay {
  const rows = Object.values(form.funds ?? {}).flatMap((cells) => amountsOf(form, cells, column));
  const isAfter = rows.every(({ own, fits }) => own > ZERO && fits(own));
  const isChange = rows.every(({ own, before, fits }) => fits(add(before, own)));
  if (rows.length === 0 || isAfter === isChange) return 'unclear';
  return isAfter ? 'after' : 'change';
}

/** 全年预算数 of a row as its column gives it, and as it is quoted. */
export function adjustedCell(
  { moneyUnit }: Pick<Form, 'moneyUnit'>,
  cells: Cells,
  { key, before }: AdjustedColumn,
  way: AdjustedWay,
): { cell: Cell; printed: string } {
  const own = parseMoneyCell(cells[key], moneyUnit);
  const printed = cells[key] ?? '';
  if (way === 'unclear') return { cell: { kind: 'unclear' }, printed };
  if (way === 'after') return { cell: own, printed };
  const [first, second] = [cellValue(parseMoneyCell(cells[before], moneyUnit)), cellValue(own)];
  if (first === undefined || second === undefined) return { cell: { kind: 'unclear' }, printed };
  return {
    cell: { kind: 'value', value: add(first, second) },
    printed: `${cells[before] ?? ''}、${printed}`,
  };
}

interface Amounts {
  readonly before: Decimal;
  readonly own: Decimal;
  /** Whether a budget is the one that the printed rate, or else all that was spent, is of. */
  readonly fits: (budget: Decimal) => boolean;
}

function amountsOf(
  { moneyUnit }: Pick<Form, 'moneyUnit'>,
  cells: Cells,
  { key, before: beforeKey }: AdjustedColumn,
): Amounts[] {
  const amount = (text: string | null | undefined) => cellValue(parseMoneyCell(text, moneyUnit));
  const before = amount(cells[beforeKey]);
  const own = amount(cells[key]);
  const executed = amount(cells.executed);
  if (before === undefined || own === undefined || executed === undefined) return [];
  if (before === ZERO && own === ZERO) return [];
  const rate = cells.rate?.trim() ?? '';
  const fits = (budget: Decimal) => {
    if (budget <= ZERO) return false;
    if (rate === '') return budget === executed;
    return isPrintedRate(rate, divide(executed, budget)) === true;
  };
  return [{ before, own, fits }];
}
