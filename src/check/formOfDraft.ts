import type { DraftForm } from '../intake/imported.ts';
import { expectedWords } from '../model/expectedWords.ts';
import type { Form } from '../model/form.ts';
import { newestFormSchema } from '../model/newestForm.ts';
import { pathInWords } from '../model/terms.ts';

/** The form of a year that a draft is, held against the data format; or one sentence that says what it lacks. */
export type FormOfDraft = (draft: DraftForm, year: number) => Form | string;

export const formOfDraft: FormOfDraft = (draft, year) => {
  const { data: form, error } = newestFormSchema.safeParse({ ...draft, year });
  const [issue] = error?.issues ?? [];
  if (form !== undefined && issue === undefined) return form;
  const words =
    issue === undefined ? '' : `：${pathInWords(issue.path)} 应为 ${expectedWords(issue)}`;
  return `读不成数据${words}`;
};
