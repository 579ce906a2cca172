import type { Publications, UnrecordedChange } from '../model/publications.ts';
import { chained, type Sha256 } from './chain.ts';

/** What is being published now: on which day, and why it differs from before. */
export interface Occasion {
  readonly date: string;
  readonly reason: string | undefined;
}

/** The log with one more publication, which enters what is not on record yet. */
export function nextLog(
  log: Publications | undefined,
  changes: readonly Pick<UnrecordedChange, 'file' | 'sha256'>[],
  { date, reason }: Occasion,
  sha256: Sha256,
): Publications | undefined {
  const documents = changes.map((change) => ({
    file: change.file,
    ...(change.sha256 === undefined ? {} : { sha256: change.sha256 }),
  }));
  return chained([...(log?.publications ?? []), { date, reason, documents }], sha256);
}

/** The log without its newest publication; undefined where nothing is left of it. */
export function earlierLog(log: Publications, sha256: Sha256): Publications | undefined {
  return chained(log.publications.slice(0, -1), sha256);
}
