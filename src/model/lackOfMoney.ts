import { absenceWord, cellValue } from './cell.ts';
import { formatWan } from './format.ts';
import { type Funds, MONEY_COLUMNS } from './project.ts';

/**
 * What a form says of its money that has a column for none of 年初预算数, 全年预算数 and 全年执行数, without a
 * full stop: one sum, or no 资金总额 at all. Undefined where it has such a column.
 * @example lackOfMoney(funds) // '资金总额 36.50 万元，没有分预算数和执行数'
 */
export function lackOfMoney({
  total,
  words,
  isCut,
}: {
  readonly total: Pick<Funds['total'], (typeof MONEY_COLUMNS)[number] | 'amount'>;
  readonly words: Pick<Funds['words'], 'total'>;
  readonly isCut?: Funds['isCut'];
}): string | undefined {
  if (MONEY_COLUMNS.some((column) => total[column].kind !== 'absent')) return undefined;
  if (total.amount.kind === 'absent') return isCut ? '录入的部分没有资金总额' : '本表没有资金总额';
  const amount = cellValue(total.amount);
  const stated = amount === undefined ? absenceWord(total.amount) : ` ${formatWan(amount)} 万元`;
  return `${words.total}${stated}，没有分预算数和执行数`;
}
