import { auditSubject } from '../../src/audit/auditSubject.ts';
import { ALONE, type Check } from '../../src/audit/finding.ts';
import { toProject } from '../../src/model/toProject.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { rulebook } from '../scoring/samples.ts';
import { type PaperBlock, paperForm } from '../variety/paper.ts';

/** What a check says of a form of these blocks: its messages. */
export function saidOf(check: Check, ...paper: readonly PaperBlock[]): string[] {
  const form = paperForm(paper);
  const project = toProject(form, {
    departmentId: 'shuiwu',
    departmentName: '江口市水务局',
    listEntry: { id: 'qingyu', seq: '1', name: form.title, note: '' },
    source: { publisher: '江口市水务局', title: form.title },
    report: undefined,
  });
  const score = projectScore(project, rulebook('national-2020'));
  const subject = auditSubject({ project, score, fits: [], beside: ALONE });
  if (check.appliesTo?.(project, rulebook('national-2020')) === false) return [];
  return check.check(subject).map(({ words }) => words().message);
}

/** A goal, by what became of it. */
export const goal = (actual: string, expected = ''): PaperBlock => [
  'goals',
  'expected|actual',
  `${expected}|${actual}`,
];

/** Rows of indicators with a cell of each of the usual columns. */
export const rows = (...lines: readonly string[]): PaperBlock => [
  'indicators',
  'level1|level2|indicator|target|actual|points|score|reason',
  ...lines,
];
