import type {
  Content,
  PublishedDocument,
  PublishedVersion,
  UnrecordedChange,
} from '../model/publications.ts';
import { contentChanges } from './contentChanges.ts';

/** A document as it stands in the data folder now. */
export interface StandingDocument {
  readonly file: string;
  readonly content: Content;
  /** Of its content as it is written. */
  readonly sha256: string;
}

/**
 * What the folder says and the record does not, in the order of the record, then of the folder. Another
 * notation of the same content is no change. `formerFiles` has for a file
 * under a new id those that held it before.
 */
export function unrecordedChanges(
  documents: readonly PublishedDocument[],
  standing: readonly StandingDocument[],
  formerFiles: ReadonlyMap<string, readonly string[]> = new Map(),
): UnrecordedChange[] {
  const byFile = new Map(standing.map((one) => [one.file, one]));
  const known = new Map(documents.map((one) => [one.file, one]));
  const come = standing.filter(({ file }) => !known.has(file));
  return [
    ...documents.flatMap(({ file, versions }) => changeOf(file, versions, byFile.get(file)) ?? []),
    ...come.map(({ file, sha256 }): UnrecordedChange => {
      const isKnown = formerFiles.get(file)?.some((former) => known.has(former));
      const event = isKnown ? 'renamed' : 'published';
      return { file, event, sha256, since: undefined, changes: [] };
    }),
  ];
}

function changeOf(
  file: string,
  versions: readonly PublishedVersion[],
  now: StandingDocument | undefined,
): UnrecordedChange | undefined {
  const last = versions.at(-1);
  if (last === undefined) return undefined;
  const own = { file, sha256: now?.sha256, since: last.date };
  if (last.sha256 === undefined) {
    return now === undefined ? undefined : { ...own, event: 'republished', changes: [] };
  }
  if (now === undefined) return { ...own, event: 'withdrawn', changes: [] };
  // A version whose copy is lost or altered is told of as that.
  if (last.content === undefined) return undefined;
  const changes = contentChanges(last.content.record, now.content.record);
  return changes.length === 0 ? undefined : { ...own, event: 'corrected', changes };
}
