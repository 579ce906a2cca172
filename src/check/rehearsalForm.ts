import type { Form } from '../model/form.ts';
import { exampleForm } from '../starter/exampleForm.ts';

const HEAD = {
  ...{ layout: 'ministry-2020', year: 2000 },
  ...{ name: '培训', department: '甲局', unit: '甲局' },
};

/** A small invented form of which something is to be found, to run once what reads, judges and shows a real one. */
export function rehearsalForm(): Form {
  const form = exampleForm(HEAD);
  return { ...form, total: { points: '100', score: '90' } };
}
