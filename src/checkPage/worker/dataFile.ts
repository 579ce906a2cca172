import type { FormView } from '../../check/formView.ts';
import type { JudgedForm } from '../../check/judgeForms.ts';
import { fileName } from '../../model/fileName.ts';
import { prettyJson } from '../../publish/json.ts';
import type { MadeFile } from '../messages.ts';

/** A form as it stands now, judged, and what is said of it. */
export interface FormToWrite {
  readonly judged: JudgedForm;
  readonly view: FormView;
  /** Whether it says something else than the file that it came from. */
  readonly isChanged: boolean;
}

/** The data of a form, which no program has to be fetched for. */
export function dataFile(form: FormToWrite): MadeFile {
  const text = prettyJson(form.judged.result.project.form);
  return { name: `${writtenName(form)}.json`, bytes: new TextEncoder().encode(text) };
}

/** What a form is called as a file; what was corrected does not take the name of what it was. */
export function writtenName({ view, isChanged }: FormToWrite): string {
  return `${fileName(view.name)}${isChanged ? '（改后）' : ''}`;
}
