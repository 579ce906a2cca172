import type { Problem } from './problem.ts';

/** What was read and everything that is wrong with it; no value where nothing could be read. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}
