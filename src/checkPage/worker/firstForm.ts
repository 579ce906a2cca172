// What comes with the first form, read, restored or begun: what a form must be, and how one is begun.

import { type DeskForm, deskForm } from '../../check/deskForm.ts';
import { formOfDraft } from '../../check/formOfDraft.ts';
import type { Terms } from '../../check/judgeForms.ts';
import { type FormStart, newForm } from '../../check/newForm.ts';
import type { ReadForm } from '../../check/readForms.ts';

/** Terms by which every draft is held against the data format. */
export function withFormat(terms: Terms): Terms {
  return { ...terms, formOf: formOfDraft };
}

/** A form that is begun here, with nothing filled in yet. */
export function begunForm(start: FormStart): DeskForm {
  return deskForm(newForm(start));
}

/** Holds invented forms against the data format, so that this has run once. */
export function rehearseFormat(forms: readonly ReadForm[]): void {
  for (const { form } of forms) formOfDraft(form, form.year ?? 2000);
}
