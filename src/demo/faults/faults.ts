import { DRAFTED_ROW_FAULTS } from './draftedRowFaults.ts';
import type { Fault } from './fault.ts';
import { FUND_FAULTS } from './fundFaults.ts';
import { MONEY_FAULTS } from './moneyFaults.ts';
import { SCORED_ROW_FAULTS } from './scoredRowFaults.ts';
import { SUM_FAULTS } from './sumFaults.ts';
import { TEXT_FAULTS } from './textFaults.ts';
import { WHOLE_FORM_FAULTS } from './wholeFormFaults.ts';

/** Every fault that the city's forms may have, in the order in which they go into a form: totals last. */
export const FAULTS: readonly Fault[] = [
  ...MONEY_FAULTS,
  ...DRAFTED_ROW_FAULTS,
  ...WHOLE_FORM_FAULTS,
  ...SCORED_ROW_FAULTS,
  ...TEXT_FAULTS,
  ...FUND_FAULTS,
  ...SUM_FAULTS,
];
