import type { Project } from '../../model/project.ts';
import { saysHowScored } from '../../scoring/formRules/rulesOfForm.ts';
import { asksForText } from '../text/asksForText.ts';
import { sentencesIn } from './sentencesOf.ts';

/** A sentence that somebody wrote at the end of the year. */
export interface Remark {
  readonly text: string;
  /** Of the account of the goal or of a place for whatever else is to be said. */
  readonly isFree: boolean;
}

/** Labels of texts for whatever else is to be said. */
const ANYTHING = /说明|备注|其他|其它/;
const NUMBER = /^[\d,.]+$/;

/** The sentences of a form about its year, outside the rows of indicators: no number, and no head of the form. */
export function remarksOf({ form, goal, listEntry, texts }: Project): Remark[] {
  const head = new Set(Object.values(form.head));
  const written = texts.filter(({ text }) => !NUMBER.test(text) && !head.has(text));
  return [
    ...remarks(goal.actual, true),
    ...remarks(listEntry.note, true),
    ...written.flatMap(({ label, text }) => remarks(text, ANYTHING.test(label))),
  ];
}

function remarks(text: string | undefined, isFree: boolean): Remark[] {
  return sentencesIn(text).flatMap((one) =>
    asksForText(one) || saysHowScored(one) ? [] : [{ text: one, isFree }],
  );
}
