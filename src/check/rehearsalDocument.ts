import { formDocument } from '../publish/docx/formDocument.ts';
import type { Imprint } from '../publish/imprint.ts';
import { exampleForm } from '../starter/exampleForm.ts';

const HEAD = {
  ...{ layout: 'ministry-2020', year: 2000 },
  ...{ name: '培训', department: '甲局', unit: '甲局' },
};

/**
 * A small invented form as .docx, with a day on which it is said to be saved: what reads and judges it has
 * been run once before a real one comes.
 */
export function rehearsalDocument(saved: Imprint['saved']): Uint8Array<ArrayBuffer> {
  const source = { publisher: '甲局', title: '自评表' };
  const imprint = { title: '', owner: '', mark: undefined, saved };
  return formDocument({ form: exampleForm(HEAD), source }, imprint);
}
