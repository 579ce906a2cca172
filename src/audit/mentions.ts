import type { Project } from '../model/project.ts';

interface Section {
  readonly paragraphs: readonly string[];
  readonly sections?: readonly Section[] | undefined;
}

/** Whether a reason cell, an actual, the goal's account, any other text, the list's note or the report speaks of something. */
export function mentions(project: Project, words: RegExp): boolean {
  const { goal, texts, report, listEntry, indicators } = project;
  return (
    reasonsMention(project, words) ||
    words.test(goal.actual ?? '') ||
    words.test(listEntry.note) ||
    texts.some(({ text }) => words.test(text)) ||
    indicators.some(({ actual }) => words.test(actual ?? '')) ||
    (report?.sections.some((section) => sectionMentions(section, words)) ?? false)
  );
}

/** Whether any 偏差原因分析及改进措施 cell of a form speaks of something. */
export function reasonsMention({ indicators }: Project, words: RegExp): boolean {
  return indicators.some(({ reason = '' }) => reason !== '' && words.test(reason));
}

function sectionMentions({ paragraphs, sections }: Section, words: RegExp): boolean {
  return (
    paragraphs.some((paragraph) => words.test(paragraph)) ||
    (sections?.some((section) => sectionMentions(section, words)) ?? false)
  );
}
