import { resultBy } from '../analysis/resultBy.ts';
import { FIGURE_CHECKS } from '../audit/figureChecks.ts';
import { findingsBy } from '../audit/findingsBy.ts';
import type { Judging } from './judgeForms.ts';

const formResult = resultBy(findingsBy(FIGURE_CHECKS));

/** What judges before the first form is there: without the data format and the checks of texts, which come with it. */
export const EARLY_JUDGING: Judging = {
  formOf: (form, year) => ({ ...form, year }),
  formResult,
  targetResult: formResult,
};
