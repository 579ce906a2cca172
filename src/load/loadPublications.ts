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
import { contentHash } from './contentHash.ts';
import type { Problem } from './problem.ts';
import { logProblems, unloggedChanges } from './publicationChecks.ts';
import { identityOf, LOG_FILE, readContent } from './readContent.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';

/**
 * The publication log of a department's year with the content of every version; undefined where there
 * is none. A version that was altered since is a problem, and so is, where `refusesUnlogged`, a file
 * that differs from its last version: what was published does not change in silence.
 */
export function loadPublications(
  folder: string,
  refusesUnlogged: boolean,
): Reading<readonly PublishedDocument[]> {
  if (!existsSync(join(folder, LOG_FILE))) return { value: undefined, problems: [] };
  const { value: log, problems } = readData(join(folder, LOG_FILE), publicationsSchema);
  if (log === undefined) return { value: undefined, problems };
  const read = log.value.documents.map((_, index) => loadDocument(folder, log, index));
  const documents = read.flatMap(({ value }) => value ?? []);
  return {
    value: documents,
    problems: [
      problems,
      logProblems(log),
      ...read.map((document) => document.problems),
      refusesUnlogged ? unloggedChanges(folder, documents, log) : [],
    ].flat(),
  };
}

function loadDocument(
  folder: string,
  log: DataFile<Publications>,
  index: number,
): Reading<PublishedDocument> {
  const document = log.value.documents[index];
  if (document === undefined) return { value: undefined, problems: [] };
  const { file, versions } = document;
  const names = versionNames(versions.map(({ date }) => date));
  const read = versions.map((version, place) => {
    const name = names[place] ?? version.date;
    const altered = (found: string) => alteredVersion(log, [index, place], file, name, found);
    const { value: content, problems } = loadVersion(folder, { file, name, ...version }, altered);
    return { version: { ...version, name, content }, problems };
  });
  return {
    value: { file, ...identityOf(file), versions: read.map(({ version }) => version) },
    problems: read.flatMap(({ problems }) => problems),
  };
}

function loadVersion(
  folder: string,
  { file, name, sha256 }: Pick<PublishedVersion, 'name' | 'sha256'> & { readonly file: string },
  altered: (found: string) => Problem,
): Reading<Content> {
  if (sha256 === undefined) return { value: undefined, problems: [] };
  const { value, problems } = readContent(join(folder, 'versions', versionFile(file, name)), file);
  if (value === undefined) return { value, problems };
  const found = contentHash(value.value);
  return {
    value: value.content,
    problems: found === sha256 ? problems : [...problems, altered(found)],
  };
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
