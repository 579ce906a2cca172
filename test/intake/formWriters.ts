import type { Form } from '../../src/model/form.ts';
import { formDocument } from '../../src/publish/docx/formDocument.ts';
import { formCsv } from '../../src/publish/form/formCsv.ts';
import { formSheet } from '../../src/publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../src/publish/xlsx/workbookBytes.ts';
import { IMPRINT } from '../publish/sampleResult.ts';

const SOURCE = { publisher: '示例市河灯管理局', title: '2023年度自评公开' };

/** The files in which a form is published, by the end of their names. */
export const WRITERS = {
  xlsx: (form) => workbookBytes('自评表', [formSheet({ form, source: SOURCE }, IMPRINT)], IMPRINT),
  docx: async (form) => formDocument({ form, source: SOURCE }, IMPRINT),
  csv: async (form) =>
    new TextEncoder().encode(formCsv(form, [`来源：${SOURCE.publisher}《${SOURCE.title}》`])),
} satisfies Record<string, (form: Form) => Promise<Uint8Array>>;
