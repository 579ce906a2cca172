import { deskForm } from '../../check/deskForm.ts';
import type { Terms } from '../../check/judgeForms.ts';
import { CheckedForms } from './checkedForms.ts';

/**
 * Fetches the readers of the kinds that offices use most, and reads and judges an invented form, which
 * nobody sees: a browser takes three times as long for what it runs for the first time.
 */
export async function rehearse(terms: Terms): Promise<void> {
  const [{ readIncoming }, { rehearsalDocument }] = await Promise.all([
    import('./readIncoming.ts'),
    import('../../check/rehearsalDocument.ts'),
    import('../../intake/readers/docx/readDocx.ts'),
    import('../../intake/readers/xlsx/readXlsx.ts'),
  ]);
  const file = new File([rehearsalDocument(new Date(0))], 'rehearsal.docx');
  const { forms } = await readIncoming(file);
  const checked = new CheckedForms();
  for (const id of checked.put(forms.map(deskForm), [], terms)) checked.shown(id);
}
