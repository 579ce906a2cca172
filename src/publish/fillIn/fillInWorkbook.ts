import type { Form } from '../../model/form.ts';
import type { Imprint } from '../imprint.ts';
import { workbookBytes } from '../xlsx/workbookBytes.ts';
import { fillInSheet } from './fillInSheet.ts';
import { sheetNames } from './sheetNames.ts';

/** A workbook in which an office fills in its forms, one sheet a project. */
export function fillInWorkbook(
  title: string,
  forms: readonly Form[],
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(forms.map(({ head }) => head.name));
  const sheets = forms.map((form, index) => ({
    ...fillInSheet(form, imprint),
    name: names[index] ?? '',
  }));
  return workbookBytes(title, sheets, imprint);
}
