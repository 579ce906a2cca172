import { relative } from 'node:path';
import type { Problem } from './problem.ts';

/** A file or folder as messages name it: from where the command was started, with slashes. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}

/** What is wrong with a file or folder as a whole. */
export function pathProblem(
  path: string,
  words: Pick<Problem, 'expected' | 'found' | 'advice'>,
): Problem {
  return { file: shownPath(path), line: 1, column: 1, path: [], ...words };
}
