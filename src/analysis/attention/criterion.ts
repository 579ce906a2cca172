import type { ProjectResult } from '../projectResult.ts';

/** What a criterion asks to be decided of a project. */
export const DECISION_WORDS = {
  budget: '调整预算',
  correct: '退回更正',
  rescore: '复核得分',
  explain: '说明原因',
  revise: '修订指标',
} as const;
export type Decision = keyof typeof DECISION_WORDS;

/** What a criterion is called and asks for. */
export type NamedCriterion = Omit<Criterion, 'find'>;

/** A declared reason for which a project deserves a look. */
export interface Criterion {
  readonly id: string;
  /** What it looks for, in the words in which pages declare it. */
  readonly title: string;
  readonly decision: Decision;
  /** The place on the project's page that bears it out. */
  readonly anchor: 'findings' | 'scores' | 'form' | 'review' | 'history';
  /** What stands in the form, one sentence without a full stop; absent where it does not apply. */
  readonly find: (result: ProjectResult) => string | undefined;
}
