import type { WhatIfCase, WhatIfRulebook, WhatIfTable } from '../analysis/stability/whatIfRows.ts';
import { whatIfWeights } from '../analysis/stability/whatIfWeights.ts';
import {
  type Decimal,
  decimal,
  multiplyDivide,
  round,
  subtract,
  sumOf,
  toNumber,
  ZERO,
} from '../model/decimal.ts';
import type { OwnPoints, WhatIfState } from './whatIfState.ts';

const HUNDRED = decimal(100);

/**
 * The weights by which a form's total is tried, in the order of the table's parts. The reader's own are
 * brought to a sum of 100. Absent where all of them are 0.
 */
export function trialWeights(
  form: WhatIfCase,
  rulebook: WhatIfRulebook,
  { weights, own }: WhatIfState,
  { parts }: WhatIfTable,
): readonly Decimal[] | undefined {
  switch (weights) {
    case 'form':
      return form.points;
    case 'rulebook':
      return whatIfWeights(form, rulebook);
    case 'own':
      return outOfHundred(parts.map((part) => own[part] ?? 0));
    default:
      return weights satisfies never;
  }
}

/**
 * Whole points in proportion, brought to a sum of exactly 100 in hundredths; the last that is not 0
 * takes the rest. Absent where all are 0.
 * @example outOfHundred([10, 50, 30]) // 11.11, 55.56, 33.33
 */
export function outOfHundred(points: readonly number[]): Decimal[] | undefined {
  const weights = points.map((one) => decimal(one));
  const last = weights.findLastIndex((weight) => weight !== ZERO);
  if (last === -1) return undefined;
  const sum = sumOf(weights);
  const rounded = weights.map((weight) => multiplyDivide(HUNDRED, weight, sum, 2));
  const others = sumOf(rounded.filter((_, at) => at !== last));
  return rounded.with(last, subtract(HUNDRED, others));
}

/** What the reader's own weights start from: the rule book's on the first form, in whole points. */
export function startPoints({ parts, rows }: WhatIfTable, rulebook: WhatIfRulebook): OwnPoints {
  const form = rows[0]?.cases[0] ?? { points: parts.map(() => ZERO) };
  const weights = whatIfWeights(form, rulebook);
  return Object.fromEntries(
    parts.map((part, at) => [part, toNumber(round(weights[at] ?? ZERO, 0))]),
  );
}
