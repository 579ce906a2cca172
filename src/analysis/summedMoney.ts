import { type Decimal, subtract, sumOf, ZERO } from '../model/decimal.ts';
import type { ProjectResult } from './projectResult.ts';
import { type StatedMoney, statedMoney } from './statedMoney.ts';

/** Money added up over the forms that state all three amounts, in 万元. */
export interface SummedMoney {
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly executed: Decimal;
  /** adjusted − initial: negative where budgets were cut during the year. */
  readonly change: Decimal;
  /** What budgets were raised by in all, and what they were cut by; both at least 0. */
  readonly raised: Decimal;
  readonly cut: Decimal;
}

/** Adds up those forms alone that state all three amounts; absent where none does. */
export function summedMoney(results: readonly ProjectResult[]): SummedMoney | undefined {
  const stated = results.map(({ project }) => statedMoney(project.funds)).filter(isComplete);
  if (stated.length === 0) return undefined;
  const sum = (column: keyof StatedMoney) => sumOf(stated.map((one) => one[column]));
  const [initial, adjusted, executed] = [sum('initial'), sum('adjusted'), sum('executed')];
  const change = subtract(adjusted, initial);
  return { initial, adjusted, executed, change, ...movesOf(stated) };
}

/** Mid-year changes, up and down apart: what one project gains another may lose. */
function movesOf(
  stated: readonly Readonly<Record<keyof StatedMoney, Decimal>>[],
): Pick<SummedMoney, 'raised' | 'cut'> {
  const changes = stated.map(({ initial, adjusted }) => subtract(adjusted, initial));
  const cut = sumOf(changes.filter((change) => change < ZERO));
  return { raised: sumOf(changes.filter((change) => change > ZERO)), cut: subtract(ZERO, cut) };
}

function isComplete(money: StatedMoney): money is Readonly<Record<keyof StatedMoney, Decimal>> {
  return (
    money.initial !== undefined && money.adjusted !== undefined && money.executed !== undefined
  );
}
