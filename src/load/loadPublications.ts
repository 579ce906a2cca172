import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Content,
  type Publications,
  type PublishedDocument,
  type PublishedVersion,
  publicationsSchema,
} from '../model/publications.ts';
import { versionFile, versionNames } from '../publication/versionNames.ts';
import type { Problem } from './problem.ts';
import { logProblems, unloggedChanges } from './publicationChecks.ts';
import { contentHash, identityOf, LOG_FILE, readContent } from './readContent.ts';
import { type DataFile, readData } from './readData.ts';

/**
 * The publication log of a department's year with the content of every version; undefined where there
 * is none. A version that was altered since is a problem, and so is, where `refusesUnlogged`, a file
 * that differs from its last version: what was published does not change in silence.
 */
export function loadPublications(
  folder: string,
  problems: Problem[],
  refusesUnlogged: boolean,
): readonly PublishedDocument[] | undefined {
  if (!existsSync(join(folder, LOG_FILE))) return undefined;
  const log = readData(join(folder, LOG_FILE), publicationsSchema, problems);
  if (log === undefined) return undefined;
  problems.push(...logProblems(log));
  const documents = log.value.documents.map(({ file, versions }, index): PublishedDocument => {
    const names = versionNames(versions.map(({ date }) => date));
    return {
      file,
      ...identityOf(file),
      versions: versions.map((version, place): PublishedVersion => {
        const name = names[place] ?? version.date;
        const altered = (found: string) => alteredVersion(log, [index, place], file, name, found);
        const content = loadVersion(folder, { file, name, ...version }, altered, problems);
        return { ...version, name, content };
      }),
    };
  });
  if (refusesUnlogged) problems.push(...unloggedChanges(folder, documents, log));
  return documents;
}

function loadVersion(
  folder: string,
  { file, name, sha256 }: Pick<PublishedVersion, 'name' | 'sha256'> & { readonly file: string },
  altered: (found: string) => Problem,
  problems: Problem[],
): Content | undefined {
  if (sha256 === undefined) return undefined;
  const read = readContent(join(folder, 'versions', versionFile(file, name)), file, problems);
  if (read === undefined) return undefined;
  const found = contentHash(read.value);
  if (found !== sha256) problems.push(altered(found));
  return read.content;
}

function alteredVersion(
  { value, problem }: DataFile<Publications>,
  [index, place]: readonly [number, number],
  file: string,
  name: string,
  found: string,
): Problem {
  const logged = value.documents[index]?.versions[place]?.sha256 ?? '';
  const own = `versions/${versionFile(file, name)}`;
  return problem({
    path: ['documents', index, 'versions', place, 'sha256'],
    expected: `${own} 的校验值 ${found.slice(0, 12)}…`,
    found: `${logged.slice(0, 12)}…`,
    advice: `恢复 ${own} 和这份记录：公开过的版本不能改动。`,
  });
}
