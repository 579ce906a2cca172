import { formDocument } from '../publish/docx/formDocument.ts';
import { exampleForm } from '../starter/exampleForm.ts';

const HEAD = {
  ...{ layout: 'ministry-2020', year: 2000 },
  ...{ name: '培训', department: '甲局', unit: '甲局' },
};
const IMPRINT = { title: '', owner: '', mark: undefined, saved: new Date(0) };

/** A small invented form as .docx: what reads and judges it has been run once before a real one comes. */
export function rehearsalDocument(): Uint8Array<ArrayBuffer> {
  const source = { publisher: '甲局', title: '自评表' };
  return formDocument({ form: exampleForm(HEAD), source }, IMPRINT);
}
