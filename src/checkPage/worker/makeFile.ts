import { zipSync } from 'fflate';
import { acceptedText } from '../../check/acceptedText.ts';
import type { FormView } from '../../check/formView.ts';
import type { JudgedForm } from '../../check/judgeForms.ts';
import { remarksDocument } from '../../check/remarksDocument.ts';
import { remarksWorkbook } from '../../check/remarksWorkbook.ts';
import { EXPLAINED_FILE } from '../../model/explained.ts';
import { fileName } from '../../model/fileName.ts';
import { formDocument } from '../../publish/docx/formDocument.ts';
import type { Imprint } from '../../publish/imprint.ts';
import { prettyJson } from '../../publish/json.ts';
import { formSheet } from '../../publish/xlsx/formSheet.ts';
import { workbookBytes } from '../../publish/xlsx/workbookBytes.ts';
import type { FileFormat, MadeFile } from '../messages.ts';

/** A form as it stands now, judged, and what is said of it. */
export interface FormToWrite {
  readonly judged: JudgedForm;
  readonly view: FormView;
  /** Whether it says something else than the file that it came from. */
  readonly isChanged: boolean;
}

/** Workbooks insist on a moment; always the same, so that equal forms give equal bytes. */
const SAVED = new Date('2000-01-01T00:00:00Z');

/** Writes forms, or the remarks on them, as a file; the forms of several as one zip. */
export async function makeFile(
  forms: readonly FormToWrite[],
  format: FileFormat,
): Promise<MadeFile> {
  const [first] = forms;
  const name = forms.length === 1 && first !== undefined ? nameOf(first) : '自查';
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
  const name = `${nameOf(form)}.${format}`;
  const imprint = imprintOf(form);
  switch (format) {
    case 'json':
      return { name, bytes: new TextEncoder().encode(prettyJson(project.form)) };
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

/** What was corrected does not take the name of what it was. */
function nameOf({ view, isChanged }: FormToWrite): string {
  return `${fileName(view.name)}${isChanged ? '（改后）' : ''}`;
}

function imprintOf(form: FormToWrite | undefined): Imprint {
  return { title: '自评表', owner: form?.view.department ?? '', mark: undefined, saved: SAVED };
}
