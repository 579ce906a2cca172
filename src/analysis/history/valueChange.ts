import { type Decimal, divide, subtract } from '../../model/decimal.ts';

/** One figure in two years; what cannot be said of it is absent. */
export interface ValueChange {
  readonly before: Decimal | undefined;
  readonly after: Decimal | undefined;
  /** after − before; absent where one of them is. */
  readonly change: Decimal | undefined;
  /** change ÷ before, a rate; absent also where `before` is not above zero. */
  readonly changeRate: Decimal | undefined;
}

/** How a figure changed from one year to another. */
export function valueChange(before: Decimal | undefined, after: Decimal | undefined): ValueChange {
  const change = before === undefined || after === undefined ? undefined : subtract(after, before);
  const changeRate =
    change === undefined || before === undefined || before <= 0
      ? undefined
      : divide(change, before);
  return { before, after, change, changeRate };
}
