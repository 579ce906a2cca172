import { resultBy } from '../analysis/resultBy.ts';
import { targetResult } from '../analysis/targets/targetResult.ts';
import { findingsBy } from '../audit/findingsBy.ts';
import { FORM_CHECKS } from '../audit/formChecks.ts';
import { formOfDraft } from './formOfDraft.ts';
import type { Judging } from './judgeForms.ts';
import { sheetNameWords } from './sheetNameWords.ts';

/** All that judges a form: neither list nor report stands in its file. */
export const WHOLE_JUDGING: Judging = {
  formOf: formOfDraft,
  formResult: resultBy(findingsBy(FORM_CHECKS)),
  targetResult,
  nameWords: sheetNameWords,
};
