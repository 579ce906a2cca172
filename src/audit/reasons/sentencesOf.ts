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

/** Every row of a form that owes a reason asks for them. */
const known = new WeakMap<Project, readonly string[]>();

/** The sentences of a form that stand in no row of indicators; a bare number bears the label beside it. */
export function proseOf(project: Project): readonly string[] {
  const sentences = known.get(project) ?? readProse(project);
  known.set(project, sentences);
  return sentences;
}

function readProse({ goal, listEntry, texts }: Project): string[] {
  return [
    goal.actual,
    goal.expected,
    listEntry.note,
    ...texts.map(({ label, text }) => (BARE.test(text) ? labelled(label, text) : text)),
  ].flatMap(sentencesIn);
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
