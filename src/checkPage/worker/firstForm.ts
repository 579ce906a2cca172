// What comes with the first form, read, restored or begun, in one file: what a form must be, and how one is begun.

export { formOfDraft } from '../../check/formOfDraft.ts';
export { newForm } from '../../check/newForm.ts';
