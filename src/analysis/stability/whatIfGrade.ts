import type { Decimal } from '../../model/decimal.ts';
import type { WhatIfRulebook } from './whatIfRows.ts';

// Runs in the browser too: this file imports types alone.

/** The grade of a total on the scale of a rule book of the what-if table (G2), as `gradeOf` has it. */
export function whatIfGrade(total: Decimal, { scale }: Pick<WhatIfRulebook, 'scale'>): string {
  const reached = scale.find((step) => total >= step.from) ?? scale.at(-1);
  return reached?.grade ?? '';
}
