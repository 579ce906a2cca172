import { type Decimal, divide, parseDecimal, subtract } from '../../model/decimal.ts';

/** What is taken off where a row went far over its target: 完成率超过130%的，扣减该指标分值的10%. */
export interface Excess {
  /** A share of the target, above 1. */
  readonly from: Decimal;
  /** Whether a row that reaches it, and no more, is meant too. */
  readonly isIncluded: boolean;
  /** The share of the points that is left. */
  readonly left: Decimal;
}

const HUNDRED = parseDecimal('100') as Decimal;
const ONE = parseDecimal('1') as Decimal;
const MOST = parseDecimal('1000') as Decimal;

/** Read after the words of a formula became signs: r and b what was reached, w the points. */
const EXCESS =
  /^[br]?(?:(超过|高于|大于|超出|>(?!=))|(?:达到?|[≥>]=?|不低于)?)a?的?(\d{3}(?:\.\d+)?)%(\(含\))?(及?以上)?(\(含\))?(?:a|的|时|者|部分|则|应|相应|情况)*(?:(?:扣减?|扣除|扣掉|减)(?:本项|该项)?w的?(\d{1,2})%|(?:按照?|[得记计])(?:本项|该项)?w的?(\d{1,2})%(?:计分|得分|计算)?)$/;

/**
 * What a clause of signs takes off from a target that was far exceeded; undefined where it is none.
 * @example excessOf('r超过130%的扣减w的10%') // above 1.3 nine tenths are left
 */
export function excessOf(clause: string): Excess | undefined {
  const found = EXCESS.exec(clause);
  if (found === null) return undefined;
  const [, above, share, inside, orMore, behind, off, rest] = found;
  const from = parseDecimal(share ?? '');
  const percent = parseDecimal(off ?? rest ?? '');
  if (from === undefined || percent === undefined || from <= HUNDRED || from >= MOST)
    return undefined;
  const isIncluded = [inside, orMore, behind].some((one) => one !== undefined);
  if (above === undefined && !isIncluded && !/^[br]?(?:达|[≥>]=|不低于)/.test(clause))
    return undefined;
  const part = divide(percent, HUNDRED);
  return {
    from: divide(from, HUNDRED),
    isIncluded: isIncluded || above === undefined,
    left: off === undefined ? part : subtract(ONE, part),
  };
}
