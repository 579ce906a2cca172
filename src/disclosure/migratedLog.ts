import type { FolderLog } from '../model/folderLog.ts';
import type { Publications, PublishedFile } from '../model/publications.ts';
import { chained, type Sha256 } from './chain.ts';

interface Dated {
  readonly place: string;
  readonly date: string;
  readonly reason: string | undefined;
  readonly published: PublishedFile;
}

/**
 * The logs that each department's year kept, by their places, as one log of the site: in the order of
 * their days, what was published together as one publication. The fingerprints stay as they are.
 */
export function migratedLog(
  logs: ReadonlyMap<string, FolderLog>,
  sha256: Sha256,
): Publications | undefined {
  const dated = [...logs].flatMap(([place, { documents }]) =>
    documents.flatMap(({ file, versions }) =>
      versions.map(
        (version): Dated => ({
          place,
          date: version.date,
          reason: version.reason,
          published: {
            file: `${place}/${file}`,
            ...(version.sha256 === undefined ? {} : { sha256: version.sha256 }),
          },
        }),
      ),
    ),
  );
  const publications = inOrder(dated).map(([first, ...others]) => ({
    date: first.date,
    reason: first.reason,
    documents: [first, ...others].map(({ published }) => published),
  }));
  return chained(publications, sha256);
}

/** Several versions of one document on one day stay in their order, each in a publication of its own. */
function inOrder(dated: readonly Dated[]): [Dated, ...Dated[]][] {
  const groups: [Dated, ...Dated[]][] = [];
  const sorted = dated.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const one of sorted) {
    const last = groups.findLastIndex((group) =>
      group.some(({ published }) => published.file === one.published.file),
    );
    const group = groups.slice(last + 1).find(([first]) => isTogether(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function isTogether(a: Dated, b: Dated): boolean {
  return a.place === b.place && a.date === b.date && a.reason === b.reason;
}
