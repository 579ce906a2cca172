import { deskForm } from '../../check/deskForm.ts';
import { EARLY_JUDGING } from '../../check/earlyJudging.ts';
import type { Terms } from '../../check/judgeForms.ts';
import { rehearsalForm } from '../../check/rehearsalForm.ts';
import type { ShownForm } from '../messages.ts';
import { CheckedForms } from './checkedForms.ts';

/** Judges an invented form once before a real one comes; all that it runs is loaded. */
export function rehearseJudging(own: Terms): ShownForm | undefined {
  const terms: Terms = { ...own, ...EARLY_JUDGING };
  const checked = new CheckedForms();
  const read = { file: '', form: rehearsalForm(), cells: [], doubts: [] };
  const [id = ''] = checked.put([deskForm(read)], [], terms);
  return checked.shown(id);
}
