import { checkQuestions } from './questions/checkQuestions.ts';
import { moneyQuestions } from './questions/moneyQuestions.ts';
import type { Question } from './questions/question.ts';
import { scoreQuestions } from './questions/scoreQuestions.ts';
import { targetQuestions } from './questions/targetQuestions.ts';

/** The questions that teach the data, the easy ones of each kind first. */
export const QUESTIONS: readonly Question[] = [
  ...moneyQuestions,
  ...scoreQuestions,
  ...targetQuestions,
  ...checkQuestions,
];
