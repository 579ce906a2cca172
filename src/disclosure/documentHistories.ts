import type { LoggedVersion, Publications } from '../model/publications.ts';
import { versionNames } from './versionNames.ts';

/** The versions of each document by its file, oldest first, as a log names them. */
export function documentHistories({
  publications,
}: Pick<Publications, 'publications'>): Map<string, LoggedVersion[]> {
  const logged = publications.flatMap(({ date, reason, documents }, publication) =>
    documents.map(({ file, sha256 }) => ({ file, sha256, date, reason, publication })),
  );
  const byFile = Map.groupBy(logged, ({ file }) => file);
  return new Map(
    [...byFile].map(([file, versions]) => {
      const names = versionNames(versions.map(({ date }) => date));
      return [
        file,
        versions.map(({ publication, date, sha256, reason }, place) => {
          return { publication, date, sha256, reason, name: names[place] ?? date };
        }),
      ];
    }),
  );
}
