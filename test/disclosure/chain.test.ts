import { describe, expect, test } from 'vitest';
import { brokenLinks, chained, publicationHash } from '../../src/disclosure/chain.ts';
import { documentHistories } from '../../src/disclosure/documentHistories.ts';
import { migratedLog } from '../../src/disclosure/migratedLog.ts';
import { earlierLog, nextLog } from '../../src/disclosure/nextLog.ts';
import { originalFile, versionFile, versionNames } from '../../src/disclosure/versionNames.ts';
import { sha256 } from '../../src/load/sha256.ts';
import type { FolderLog } from '../../src/model/folderLog.ts';
import type { Publications } from '../../src/model/publications.ts';

const FILE = 'zonggonghui/2022/list.json';
const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
const publication = (date: string, sha?: string, reason?: string) => ({
  date,
  ...(reason === undefined ? {} : { reason }),
  documents: [{ file: FILE, ...(sha === undefined ? {} : { sha256: sha }) }],
});

function logOf(...publications: ReturnType<typeof publication>[]): Publications {
  const log = chained(publications, sha256);
  if (log === undefined) throw new Error('no publications');
  return log;
}

const log = logOf(
  publication('2023-09-01', A),
  publication('2023-10-01', B, '更正'),
  publication('2023-11-01', C, '再次更正'),
);

describe('chained', () => {
  test('gives each publication the fingerprint of the one before, and the log that of the last', () => {
    const [first, second, third] = log.publications;
    if (!first || !second || !third) throw new Error('three publications');
    expect(first.previous).toBeUndefined();
    expect(second.previous).toBe(publicationHash(first, sha256));
    expect(third.previous).toBe(publicationHash(second, sha256));
    expect(log.headHash).toBe(publicationHash(third, sha256));
    expect(brokenLinks(log, sha256)).toEqual([]);
  });

  test('is nothing where there are no publications', () => {
    expect(chained([], sha256)).toBeUndefined();
  });
});

describe('brokenLinks', () => {
  test('names the publication that was changed by the link behind it', () => {
    const publications = log.publications.map((one, index) =>
      index === 1 ? { ...one, reason: '笔误' } : one,
    );
    expect(brokenLinks({ ...log, publications }, sha256)).toMatchObject([
      { publication: 1, path: ['publications', 2, 'previous'] },
    ]);
  });

  test('says that the first must have none before it', () => {
    const publications = log.publications.slice(1);
    expect(brokenLinks({ ...log, publications }, sha256)).toMatchObject([
      { path: ['publications', 0, 'previous'], expected: undefined },
    ]);
  });
});

test('nextLog and earlierLog: the log that was continued and taken back is the same', () => {
  const next = nextLog(
    log,
    [{ file: FILE, sha256: A }],
    { date: '2023-12-01', reason: '恢复' },
    sha256,
  );
  if (next === undefined) throw new Error('no log');
  expect(next.publications).toHaveLength(4);
  expect(next.publications[3]?.previous).toBe(log.headHash);
  expect(earlierLog(next, sha256)).toEqual(log);
  expect(earlierLog(logOf(publication('2023-09-01', A)), sha256)).toBeUndefined();
});

test('documentHistories: names the versions of each document, oldest first', () => {
  expect(documentHistories(log).get(FILE)).toEqual([
    { publication: 0, date: '2023-09-01', sha256: A, reason: undefined, name: '2023-09-01' },
    { publication: 1, date: '2023-10-01', sha256: B, reason: '更正', name: '2023-10-01' },
    { publication: 2, date: '2023-11-01', sha256: C, reason: '再次更正', name: '2023-11-01' },
  ]);
});

describe('migratedLog', () => {
  const version = (date: string, sha: string | undefined, reason?: string) => ({
    date,
    ...(sha === undefined ? {} : { sha256: sha }),
    ...(reason === undefined ? {} : { reason }),
  });
  const folderLog = (...documents: FolderLog['documents']): FolderLog => ({
    schemaVersion: 1,
    documents,
  });

  test('keeps every version in its order, what was published together as one publication', () => {
    const logs = new Map([
      [
        'b/2022',
        folderLog(
          { file: 'list.json', versions: [version('2023-09-01', A)] },
          {
            file: 'x.json',
            versions: [version('2023-09-01', B), version('2023-10-01', C, '更正')],
          },
        ),
      ],
      ['a/2022', folderLog({ file: 'list.json', versions: [version('2023-09-15', A)] })],
    ]);
    const migrated = migratedLog(logs, sha256);
    expect(
      migrated?.publications.map(({ documents }) => documents.map(({ file }) => file)),
    ).toEqual([['b/2022/list.json', 'b/2022/x.json'], ['a/2022/list.json'], ['b/2022/x.json']]);
    expect(migrated && brokenLinks(migrated, sha256)).toEqual([]);
  });

  test('keeps versions of one day apart and in order, whatever their reasons', () => {
    const day = '2023-10-01';
    const [x, y] = [
      { file: 'x.json', versions: [version(day, A, '甲'), version(day, B, '乙')] },
      { file: 'y.json', versions: [version(day, A, '乙'), version(day, B, '甲')] },
    ];
    const migrated = migratedLog(new Map([['a/2022', folderLog(x, y)]]), sha256);
    const histories = migrated && documentHistories(migrated);
    for (const file of ['a/2022/x.json', 'a/2022/y.json']) {
      expect(histories?.get(file)?.map(({ sha256: sha }) => sha)).toEqual([A, B]);
    }
  });
});

test('versionNames: numbers the versions of one day from the second on', () => {
  const day = '2023-09-01';
  expect(versionNames([day, day, '2023-09-02', day])).toEqual([
    day,
    `${day}-2`,
    '2023-09-02',
    `${day}-3`,
  ]);
});

test('versionFile: stands beside its document, that of the site in the data folder', () => {
  expect(versionFile(FILE, '2023-09-01')).toBe('zonggonghui/2022/versions/list.2023-09-01.json');
  expect(versionFile('site.json', '2023-09-01')).toBe('versions/site.2023-09-01.json');
});

test('originalFile: finds the document of a copy', () => {
  for (const file of [FILE, 'site.json', 'a/2022/b.report.json']) {
    expect(originalFile(versionFile(file, '2023-09-01'))).toBe(file);
    expect(originalFile(versionFile(file, '2023-09-01-2'))).toBe(file);
    expect(originalFile(file)).toBe(file);
  }
});
