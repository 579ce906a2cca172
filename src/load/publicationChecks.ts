import { basename, dirname, join } from 'node:path';
import type { Publications, PublishedDocument } from '../model/publications.ts';
import { programName } from '../programName.ts';
import { contentChanges } from '../publication/contentChanges.ts';
import type { Problem } from './problem.ts';
import { publishedFiles, readContent } from './readContent.ts';
import type { DataFile } from './readData.ts';

/** How a folder of a department's year is entered in its log. */
function register(folder: string): string {
  const place = `${basename(dirname(folder))}/${basename(folder)}`;
  return `运行 ${programName()} publish-log ${place} --date <公开日期> --reason <理由> 登记`;
}

/** Entries of a log that stand twice, out of order or without a reason. */
export function logProblems({ value, problem }: DataFile<Publications>): Problem[] {
  const files = value.documents.map(({ file }) => file);
  return value.documents.flatMap(({ file, versions }, index) => {
    const doubled = files.indexOf(file) < index;
    return [
      ...(doubled
        ? [
            problem({
              path: ['documents', index, 'file'],
              expected: '不重复的文件',
              found: `“${file}”`,
              advice: '把它的版本并入前一项。',
            }),
          ]
        : []),
      ...versions.flatMap(({ date, reason }, place) => {
        const before = versions[place - 1];
        if (before === undefined) return [];
        const path = ['documents', index, 'versions', place];
        const unordered = problem({
          path: [...path, 'date'],
          expected: `不早于上一版本的 ${before.date}`,
          found: date,
          advice: '按公开的先后排列各版本。',
        });
        const unexplained = problem({
          path: [...path, 'reason'],
          expected: '更正的理由',
          found: '没有这一项',
          advice: '写明这一版本与上一版本不同的理由（reason）。',
        });
        return [
          ...(date < before.date ? [unordered] : []),
          ...(reason === undefined ? [unexplained] : []),
        ];
      }),
    ];
  });
}

/** Files that differ from what the log says was published last, cell by cell. */
export function unloggedChanges(
  folder: string,
  documents: readonly PublishedDocument[],
  log: DataFile<Publications>,
): Problem[] {
  const standing = publishedFiles(folder);
  const gone = documents.flatMap(({ file, versions }, index) => {
    if (standing.includes(file) || versions.at(-1)?.sha256 === undefined) return [];
    return log.problem({
      path: ['documents', index, 'file'],
      expected: `同一文件夹中有已公开的 ${file}`,
      found: '没有这个文件',
      advice: `恢复 ${file}；确需撤回的，${register(folder)}。`,
    });
  });
  return [...gone, ...standing.flatMap((file) => unlogged(folder, file, documents))];
}

/** The cells of a file that differ from its last version; its own faults are told elsewhere. */
function unlogged(
  folder: string,
  file: string,
  documents: readonly PublishedDocument[],
): Problem[] {
  const { value: read } = readContent(join(folder, file), file);
  const last = documents.find((one) => one.file === file)?.versions.at(-1);
  if (read === undefined) return [];
  if (last?.content === undefined) {
    if (last?.sha256 !== undefined) return [];
    const advice = `${register(folder)}；首次公开不用写理由。`;
    return [read.problem({ path: [], expected: '已登记公开的文件', found: '没有登记', advice })];
  }
  return contentChanges(last.content.record, read.value).map(
    ({ path, standing, place, from, to }) => {
      const missing = standing.length < path.length ? `${place}：` : '';
      return read.problem({
        path: standing,
        expected: `与 ${last.date} 公开的版本相同，${missing}${inWords(from)}`,
        found: inWords(to),
        advice: `改回原文；确需更正的，${register(folder)}。`,
      });
    },
  );
}

function inWords(text: string | undefined): string {
  if (text === undefined) return '没有这一项';
  return text === '' ? '空白' : `“${text}”`;
}
