import type { Problem } from '../problem.ts';

/** What is wrong with the text of a file, by the character at which it stands. */
export interface SyntaxFault extends Pick<Problem, 'expected' | 'found' | 'advice'> {
  readonly offset: number;
  /** Whether what follows cannot be understood until this is mended. */
  readonly derails: boolean;
}
