import { pathInWords } from '../model/terms.ts';

/** Something in a data file that the build cannot accept. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly found: string;
  /** What to do, a whole sentence. */
  readonly advice: string;
}

/** A problem whose place in the file is still to be found. */
export type UnplacedProblem = Omit<Problem, 'file' | 'line' | 'column'>;

/** All problems of a run; the message is what a person reads, two lines a problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** `<file>:<line>:<column> <path>: 应为 …，实为 …` and what to do on a second line. */
export function formatProblem({
  file,
  line,
  column,
  path,
  expected,
  found,
  advice,
}: Problem): string {
  // a name may hold line ends, which would tear the message
  const name = file.replaceAll(/[\r\n]/g, '␤');
  return `${name}:${line}:${column} ${pathInWords(path)}: 应为 ${expected}，实为 ${found}\n    ${advice}`;
}
