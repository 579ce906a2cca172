import { formDocument } from '../publish/docx/formDocument.ts';
import type { Imprint } from '../publish/imprint.ts';
import { rehearsalForm } from './rehearsalForm.ts';

/** The invented form as .docx, with a day on which it is said to be saved. */
export function rehearsalDocument(saved: Imprint['saved']): Uint8Array<ArrayBuffer> {
  const source = { publisher: '甲局', title: '自评表' };
  const imprint = { title: '', owner: '', mark: undefined, saved };
  return formDocument({ form: rehearsalForm(), source }, imprint);
}
