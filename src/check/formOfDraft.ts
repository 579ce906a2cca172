import type { z } from 'zod';
import type { DraftForm } from '../intake/imported.ts';
import { expectedWords } from '../model/expectedWords.ts';
import type { Form } from '../model/form.ts';
import { newestFormSchema } from '../model/newestForm.ts';
import { pathInWords } from '../model/terms.ts';

/** The form of a year that a draft is, held against the data format; or one sentence that says what it lacks. */
export type FormOfDraft = (draft: DraftForm, year: number) => Form | string;

export const formOfDraft: FormOfDraft = (draft, year) => {
  const { data: form, error } = newestFormSchema.safeParse({ ...draft, year });
  return form ?? unreadWords(error?.issues.slice(0, 1) ?? []);
};

/** More places are counted: a sentence names no hundreds. */
const MOST_PLACES = 10;

/** Why data are no form: what is wrong at each of the first places, and at how many others something is. */
export function unreadWords(issues: readonly z.core.$ZodIssue[]): string {
  const faults = issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${pathInWords(issue.path)} 应为 ${expectedWords(issue)}`);
  const rest = issues.length - faults.length;
  const more = rest > 0 ? `；另有 ${rest} 处` : '';
  return `读不成数据${faults.length === 0 ? '' : '：'}${faults.join('；')}${more}`;
}
