import { brokenLinks } from '../disclosure/chain.ts';
import { documentIdentity } from '../disclosure/documentIdentity.ts';
import type { Publication, Publications, PublishedFile } from '../model/publications.ts';
import type { Problem } from './problem.ts';
import type { DataFile } from './readData.ts';
import { sha256 } from './sha256.ts';

/** The day after which nothing can have been published; undefined where nobody looked at a clock. */
export type Today = string | undefined;

/** What is wrong with a log by itself: a broken chain, days out of order, entries that say nothing. */
export function logProblems(log: DataFile<Publications>, today: Today): Problem[] {
  return [...chainProblems(log), ...dateProblems(log, today), ...entryProblems(log)];
}

function chainProblems({ value, problem }: DataFile<Publications>): Problem[] {
  return brokenLinks(value, sha256).map(({ publication, path, expected, found }) =>
    problem({
      path,
      expected: expected === undefined ? '没有这一项：这是第一次公开' : `${short(expected)}`,
      found: found === undefined ? '没有这一项' : short(found),
      advice:
        expected === undefined
          ? '最早的公开记录被删去了：恢复 publications.json，公开过的记录不能删改。'
          : `第 ${publication + 1} 次公开（${value.publications[publication]?.date}）的记录与登记时不同，或前后有增删：恢复 publications.json，公开过的记录不能删改。`,
    }),
  );
}

function dateProblems({ value, problem }: DataFile<Publications>, today: Today): Problem[] {
  const latest = new Map<string, string>();
  return value.publications.flatMap(({ date, documents }, index) => {
    const path = ['publications', index, 'date'];
    const places = [...new Set(documents.map(({ file }) => documentIdentity(file).place))];
    const earlier =
      places
        .map((place) => latest.get(place) ?? '')
        .sort()
        .at(-1) ?? '';
    for (const place of places) latest.set(place, date);
    const advice = '恢复登记时的日期：公开的记录按先后排列。';
    return [
      ...(date < earlier
        ? [problem({ path, expected: `不早于前一次公开的 ${earlier}`, found: date, advice })]
        : []),
      ...(today !== undefined && date > today
        ? [
            problem({
              path,
              expected: `不晚于今天（${today}）的日期`,
              found: date,
              advice:
                '到了公开的那一天再登记；日期登记错了的，用 publish-log --undo 收回最新一次。',
            }),
          ]
        : []),
    ];
  });
}

function entryProblems({ value, problem }: DataFile<Publications>): Problem[] {
  const standing = new Map<string, PublishedFile>();
  return value.publications.flatMap((publication, index) => {
    const before = new Map(standing);
    const repeats = publication.documents.flatMap((document, place) => {
      const last = standing.get(document.file);
      standing.set(document.file, document);
      const isNothing = last === undefined ? document.sha256 === undefined : isSame(last, document);
      if (!isNothing) return [];
      return [
        problem({
          path: ['publications', index, 'documents', place],
          expected: last === undefined ? '公开过的文件' : '与上一版本不同的版本',
          found: last === undefined ? `没有公开过的 ${document.file}` : '相同的版本',
          advice: '恢复 publications.json：它只由 publish-log 写入。',
        }),
      ];
    });
    return [
      ...repeats,
      ...doubled(publication, index, problem),
      ...unexplained(publication, index, before, problem),
    ];
  });
}

type Place = DataFile<Publications>['problem'];

function doubled({ documents }: Publication, index: number, problem: Place): Problem[] {
  const files = documents.map(({ file }) => file);
  return files.flatMap((file, place) =>
    files.indexOf(file) === place
      ? []
      : [
          problem({
            path: ['publications', index, 'documents', place, 'file'],
            expected: '不重复的文件',
            found: `“${file}”`,
            advice: '恢复 publications.json：一次公开中每个文件只有一项。',
          }),
        ],
  );
}

function unexplained(
  { documents, reason }: Publication,
  index: number,
  before: ReadonlyMap<string, PublishedFile>,
  problem: Place,
): Problem[] {
  if (reason !== undefined || documents.every(({ file }) => !before.has(file))) return [];
  return [
    problem({
      path: ['publications', index],
      expected: '更正的理由（reason）',
      found: '没有这一项',
      advice: '恢复登记时写的理由。',
    }),
  ];
}

function isSame(a: PublishedFile, b: PublishedFile): boolean {
  return a.sha256 === b.sha256;
}

function short(hash: string): string {
  return `${hash.slice(0, 12)}…`;
}
