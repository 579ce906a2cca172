import { DataError, type Problem } from '../load/problem.ts';
import { currentSite } from '../site/currentSite.ts';

/** What is wrong with the data of this run; found once, since this module is evaluated anew with them. */
export const dataProblems: readonly Problem[] = findProblems();

function findProblems(): readonly Problem[] {
  try {
    currentSite();
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
}
