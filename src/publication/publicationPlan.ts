import type { LoggedVersion, PublicationEvent, Publications } from '../model/publications.ts';
import { versionNames } from './versionNames.ts';

/** What is being published now: on which day, and why it differs from before. */
export interface Occasion {
  readonly date: string;
  readonly reason: string | undefined;
}

/** A version that the log does not have yet. */
export interface NewVersion {
  readonly file: string;
  readonly name: string;
  readonly event: PublicationEvent;
}

/** The log with every new version in it. */
export interface PublicationPlan {
  readonly log: Publications;
  readonly added: readonly NewVersion[];
  /** The latest day of the log so far; nothing can be published before it. */
  readonly latest: string | undefined;
}

/**
 * What publish-log writes: a version for each file whose fingerprint is not that of its last version,
 * and for each file that is gone. `current` has the fingerprint of every file that stands now.
 */
export function publicationPlan(
  current: ReadonlyMap<string, string>,
  log: Publications | undefined,
  { date, reason }: Occasion,
): PublicationPlan {
  const logged = log?.documents ?? [];
  const files = [...new Set([...logged.map(({ file }) => file), ...current.keys()])];
  const added: NewVersion[] = [];
  const documents = files.map((file) => {
    const earlier = logged.find((one) => one.file === file)?.versions ?? [];
    const sha256 = current.get(file);
    if (earlier.length > 0 && earlier.at(-1)?.sha256 === sha256) return { file, versions: earlier };
    const isFirst = earlier.length === 0;
    const version: LoggedVersion = {
      date,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(isFirst || reason === undefined ? {} : { reason }),
    };
    const versions = [...earlier, version];
    added.push({
      file,
      name: versionNames(versions.map((one) => one.date)).at(-1) ?? date,
      event: eventOf(earlier.at(-1), sha256),
    });
    return { file, versions };
  });
  const dates = logged.flatMap(({ versions }) => versions.map((version) => version.date));
  return {
    log: { $schema: '../../schemas/publications.schema.json', schemaVersion: 1, documents },
    added,
    latest: dates.sort().at(-1),
  };
}

function eventOf(before: LoggedVersion | undefined, sha256: string | undefined): PublicationEvent {
  if (before === undefined) return 'published';
  if (sha256 === undefined) return 'withdrawn';
  return before.sha256 === undefined ? 'republished' : 'corrected';
}
