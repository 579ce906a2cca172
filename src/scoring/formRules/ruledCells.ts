import type { Comparison } from '../../expression/compare.ts';
import type { Expression } from '../../expression/expression.ts';
import type { Indicator } from '../../model/project.ts';

/** What of a row a rule of the form is held against. */
export interface RuledCells {
  readonly indicator: Indicator;
  readonly target: Expression;
  readonly actual: Expression;
  readonly comparison: Comparison;
}
