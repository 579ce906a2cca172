// What comes with the first form, read, restored or begun: what a form must be and all checks, how one is begun, and how one is
// kept or taken away though the site is built anew meanwhile and its other programs are gone.

import { type DeskForm, deskForm } from '../../check/deskForm.ts';
import { draftText, judgingMark } from '../../check/draft.ts';
import { formOfData } from '../../check/formOfData.ts';
import type { Terms } from '../../check/judgeForms.ts';
import { type FormStart, newForm } from '../../check/newForm.ts';
import type { ReadForm } from '../../check/readForms.ts';
import { WHOLE_JUDGING } from '../../check/wholeJudging.ts';
import type { MadeFile } from '../messages.ts';
import { CheckedForms } from './checkedForms.ts';
import { dataFile, type FormToWrite } from './dataFile.ts';

/** Terms by which every draft is held against the data format, and by every check. */
export function wholeTerms(terms: Terms): Terms {
  return { ...terms, ...WHOLE_JUDGING };
}

/** A form that stands as JSON, or why it is none; undefined where the text is of another kind. */
export function writtenForm(bytes: Uint8Array, file: string): ReadForm | string | undefined {
  const form = formOfData(new TextDecoder().decode(bytes));
  return typeof form === 'object' ? { file, form, cells: [], doubts: [] } : form;
}

/** A form that is begun here, with nothing filled in yet. */
export function begunForm(start: FormStart): DeskForm {
  return deskForm(newForm(start));
}

/** Judges invented forms by all that judges a real one, so that this has run once. */
export function rehearseWhole(forms: readonly ReadForm[], terms: Terms): void {
  new CheckedForms().put(forms.map(deskForm), [], wholeTerms(terms));
}

/** All forms as one text, to be kept. */
export function keptDraft(desks: readonly DeskForm[], terms: Terms): string {
  return draftText(desks, judgingMark(location.href, terms));
}

/** Whether forms that were kept were judged by another program or other rule books; `by` as their text has it. */
export function isOtherJudging(by: string | undefined, terms: Terms): boolean {
  return by !== judgingMark(location.href, terms);
}

/** The data of a form, as a file. */
export function formData(form: FormToWrite): MadeFile {
  return dataFile(form);
}
