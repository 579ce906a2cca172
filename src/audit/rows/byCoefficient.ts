import {
  type Decimal,
  divide,
  formatDecimal,
  multiply,
  parseDecimal,
} from '../../model/decimal.ts';
import { blockOf, type Layout } from '../../model/layouts/layout.ts';
import { position } from '../../scoring/interval.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { decimalsTolerance } from '../../scoring/tolerance.ts';

/** A score that is another than that of its points times the 得分系数 printed in its row. */
export interface OffCoefficient {
  /** As printed, with % where it is in percent. */
  readonly coefficient: string;
  /** What the two give. */
  readonly product: Decimal;
}

const HUNDRED = parseDecimal('100') as Decimal;
const ONE = divide(HUNDRED, HUNDRED);
/** 1.2 without a sign may be 120 %, and what is beyond all points is cut to them. */
const LEAST_PERCENT = multiply(HUNDRED, parseDecimal('0.1') as Decimal);
const NUMBER = /^\s*(\d{1,3}(?:\.\d+)?)\s*([%％]?)\s*$/;

/**
 * How a row's score stands to its points times the 得分系数 that the row prints, in percent or as a share; undefined
 * where the two agree as far as their decimals go, or where either is not there. A 1 may be all of the points or a
 * hundredth of them.
 */
export function offCoefficient(
  { indicator, points, reported, unit }: RowScore,
  { tolerance }: Pick<ProjectScore, 'tolerance'>,
): OffCoefficient | undefined {
  const [, digits = '', sign = ''] = NUMBER.exec(indicator.cells.coefficient ?? '') ?? [];
  const printed = parseDecimal(digits);
  if (printed === undefined || points === undefined || reported === undefined) return undefined;
  if (unit !== undefined || reported > points) return undefined;
  const isShare = sign === '' && printed <= ONE;
  const whole = isShare ? ONE : HUNDRED;
  if (printed > whole || (sign === '' && printed > ONE && printed < LEAST_PERCENT))
    return undefined;
  const product = divide(multiply(points, printed), whole);
  const slack = divide(multiply(points, decimalsTolerance(printed)), whole);
  const interval = { low: (product - slack) as Decimal, high: (product + slack) as Decimal };
  if (position(reported, interval, tolerance) === 'within') return undefined;
  return {
    coefficient: isShare ? formatDecimal(printed) : `${formatDecimal(printed)}%`,
    product: multiply(product, ONE, 2),
  };
}

/** What a form calls its column for that. */
export function coefficientLabel(layout: Layout): string {
  const columns = blockOf(layout, 'indicators')?.columns ?? [];
  const label = columns.find(({ key }) => key === 'coefficient')?.label ?? '得分系数';
  return label.replace(/[（(].*$/, '').trim();
}
