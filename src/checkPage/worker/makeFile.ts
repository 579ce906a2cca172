import { zipSync } from 'fflate';
import { acceptedText } from '../../check/acceptedText.ts';
import { remarksDocument } from '../../check/remarksDocument.ts';
import { remarksWorkbook } from '../../check/remarksWorkbook.ts';
import { EXPLAINED_FILE } from '../../model/explained.ts';
import { formDocument } from '../../publish/docx/formDocument.ts';
import type { Imprint } from '../../publish/imprint.ts';
import { formSheet } from '../../publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../publish/xlsx/workbookBytes.ts';
import type { FileFormat, MadeFile } from '../messages.ts';
import { dataFile, type FormToWrite, writtenName } from './dataFile.ts';

/** Workbooks insist on a moment; always the same, so that equal forms give equal bytes. */
const SAVED = new Date('2000-01-01T00:00:00Z');

/** Writes forms, or the remarks on them, as a file; the forms of several as one zip. */
export async function makeFile(
  forms: readonly FormToWrite[],
  format: FileFormat,
): Promise<MadeFile> {
  const [first] = forms;
  const name = forms.length === 1 && first !== undefined ? writtenName(first) : '自查';
  const views = forms.map(({ view }) => view);
  switch (format) {
    case 'remarksDocx':
      return { name: `${name}检查意见.docx`, bytes: remarksDocument(views) };
    case 'remarksXlsx': {
      const bytes = await remarksWorkbook(views, imprintOf(first));
      return { name: `${name}检查意见.xlsx`, bytes };
    }
    case 'zip': {
      const files = await Promise.all(forms.map((form) => formFile(form, 'xlsx')));
      const entries = files.map(({ name: own, bytes }, index) => [
        `${String(index + 1).padStart(3, '0')}-${own}`,
        bytes,
      ]);
      const reasons = acceptedText(forms.map(({ judged }) => judged));
      const beside =
        reasons === undefined ? [] : [[EXPLAINED_FILE, new TextEncoder().encode(reasons)]];
      const all = Object.fromEntries([...entries, ...beside]);
      return { name: '自评表.zip', bytes: zipSync(all, { level: 0, mtime: SAVED }) };
    }
    default:
      if (first === undefined) throw new RangeError('no form');
      return formFile(first, format);
  }
}

async function formFile(form: FormToWrite, format: 'json' | 'xlsx' | 'docx'): Promise<MadeFile> {
  const { project } = form.judged.result;
  const name = `${writtenName(form)}.${format}`;
  const imprint = imprintOf(form);
  switch (format) {
    case 'json':
      return dataFile(form);
    case 'docx':
      return { name, bytes: formDocument(project, imprint) };
    case 'xlsx':
      return {
        name,
        bytes: await workbookBytes(
          project.name,
          [formSheet({ form: project.form }, imprint)],
          imprint,
        ),
      };
    default:
      return format satisfies never;
  }
}

function imprintOf(form: FormToWrite | undefined): Imprint {
  return { title: '自评表', owner: form?.view.department ?? '', mark: undefined, saved: SAVED };
}
