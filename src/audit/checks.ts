import { departmentNameMismatch } from './checks/departmentNameMismatch.ts';
import { listNameMismatch } from './checks/listNameMismatch.ts';
import { projectListedTwice } from './checks/projectListedTwice.ts';
import { reportFigureMismatch } from './checks/reportFigureMismatch.ts';
import { reportScoreMismatch } from './checks/reportScoreMismatch.ts';
import { reportTableSum } from './checks/reportTableSum.ts';
import type { Check } from './finding.ts';
import { FORM_CHECKS } from './formChecks.ts';

/** Every check, in the order in which the ledger lists them. */
export const CHECKS: readonly Check[] = [
  ...FORM_CHECKS,
  // The form beside its list
  listNameMismatch,
  projectListedTwice,
  departmentNameMismatch,
  // The form beside its evaluation report
  reportFigureMismatch,
  reportScoreMismatch,
  reportTableSum,
];
