import type { Project } from '../../model/project.ts';

interface Section {
  readonly paragraphs: readonly string[];
  readonly sections?: readonly Section[] | undefined;
}

const END = /[。；;！!\n]/;
const BARE = /^[\d,.]+$/;
const ZERO = /^[0,.]+$/;

/** The sentences of one text. */
export function sentencesIn(text = ''): string[] {
  return text.split(END).filter((one) => one.trim() !== '');
}

/** The sentences of a form that stand in no row of indicators; a bare number bears the label beside it. */
export function proseOf(project: Project): string[] {
  const { goal, texts } = project;
  const numbers = texts.flatMap(({ label, text }) =>
    BARE.test(text) ? labelled(label, text) : [],
  );
  return [...remarksOf(project), ...sentencesIn(goal.expected), ...numbers];
}

/** Those of them that somebody wrote at the end of the year: no goal set before it, no number, and no head of the form. */
export function remarksOf({ form, goal, listEntry, texts }: Project): string[] {
  const head = new Set(Object.values(form.head));
  const written = texts.flatMap(({ text }) => (BARE.test(text) || head.has(text) ? [] : text));
  return [goal.actual, listEntry.note, ...written].flatMap(sentencesIn);
}

/** The sentences of the report beside a form. */
export function reportSentences({ report }: Project): string[] {
  return (report?.sections ?? []).flatMap(paragraphsOf).flatMap(sentencesIn);
}

function labelled(label: string, text: string): string {
  return ZERO.test(text) ? '' : `${label}${text}`;
}

function paragraphsOf({ paragraphs, sections = [] }: Section): readonly string[] {
  return [...paragraphs, ...sections.flatMap(paragraphsOf)];
}
