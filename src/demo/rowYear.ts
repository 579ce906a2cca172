import type { ProjectPlan } from './projectPlan.ts';
import type { YearMoney } from './yearMoney.ts';

/** What a row of a year's form says; the reason only where the plan itself calls for one. */
export interface RowTexts {
  readonly target: string;
  readonly actual: string;
  readonly reason: string;
}

/** What decides a row's year beside the row. */
export interface YearOf {
  readonly plan: ProjectPlan;
  readonly year: number;
  readonly money: YearMoney;
  /** A hard year, in which many results fall short. */
  readonly isHard: boolean;
}
