import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import type { DraftForm } from '../../src/intake/imported.ts';
import type { Form } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { accuracyOf } from './accuracy.ts';
import { filledForm, unsaid } from './filledForm.ts';
import { copiedDocument, looseDocument, mergedDocument, pageDocument } from './formDocument.ts';

describe.each(layouts.map((layout) => ({ id: layout.id, layout, form: filledForm(layout) })))(
  'importDocument(a form in $id)',
  ({ id, layout, form }) => {
    test.each([
      ['workbook', mergedDocument],
      ['page', pageDocument],
    ] as const)(
      'reads its %s back as it was, in doubt only of what it does not say',
      (_, document) => {
        expect(formStructure(form)).toEqual([]);
        const imported = importDocument(document(form));
        expect(accuracyOf(imported, 0, form).wrong).toEqual([]);
        expect(imported.doubts.map(({ path }) => path)).toEqual(unsaid(layout));
        expect(layoutOfOnly(imported.documents)).toBe(id);
      },
    );

    test.each([
      ['without merged cells', looseDocument],
      ['copied out of a page', copiedDocument],
    ] as const)('reads it %s: what differs is in doubt', (_, document) => {
      const imported = importDocument(document(form));
      expect(accuracyOf(imported, 0, form).wrong).toEqual([]);
      expect(layoutOfOnly(imported.documents)).toBe(id);
      const blank = withoutFirstMoney(form);
      expect(accuracyOf(importDocument(document(blank)), 0, blank).wrong).toEqual([]);
    });
  },
);

/** The same with the first column of its money blank in every row, so that nothing stands right of the names. */
function withoutFirstMoney({ funds = {}, ...form }: Form): Form {
  const rows = Object.entries(funds).map(([key, cells]) => {
    const [first = ''] = Object.keys(cells);
    return [key, { ...cells, [first]: '' }];
  });
  return { ...form, ...(rows.length === 0 ? {} : { funds: Object.fromEntries(rows) }) };
}

function layoutOfOnly(documents: ReturnType<typeof importDocument>['documents']): Form['layout'] {
  const forms = documents.flatMap((one): DraftForm[] => (one.kind === 'form' ? [one.form] : []));
  expect(forms).toHaveLength(1);
  return forms[0]?.layout ?? '';
}
