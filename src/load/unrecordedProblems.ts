import { documentIdentity } from '../disclosure/documentIdentity.ts';
import { EVENT_WORDS, type Publications, type UnrecordedChange } from '../model/publications.ts';
import type { Problem } from './problem.ts';
import { publishLogCommand } from './publishLogCommand.ts';
import type { DataFile } from './readData.ts';
import type { ReadDocument } from './readDocument.ts';

/** What is not on record as problems, each at its place: a site for the public is not built of it. */
export function unrecordedProblems(
  data: string,
  changes: readonly UnrecordedChange[],
  standing: readonly ReadDocument[],
  log: DataFile<Publications>,
): Problem[] {
  return changes.flatMap((change) => {
    const document = standing.find(({ file }) => file === change.file);
    if (document === undefined) return [withdrawn(data, change, log)];
    return problemsIn(data, change, document);
  });
}

function problemsIn(data: string, change: UnrecordedChange, { problem }: ReadDocument): Problem[] {
  const { file, event, since, changes } = change;
  const needsReason = event !== 'published';
  const command = `运行 ${publishLogCommand(data, registerPlace(file), needsReason)} 登记`;
  if (event !== 'corrected') {
    const advice = needsReason ? `${command}。` : `${command}；首次公开不用写理由。`;
    const found = `没有登记（${EVENT_WORDS[event]}）`;
    return [problem({ path: [], expected: '已登记公开的文件', found, advice })];
  }
  return changes.map(({ path, standing, place, from, to }) => {
    const missing = standing.length < path.length ? `${place}：` : '';
    return problem({
      path: standing,
      expected: `与 ${since} 公开的版本相同，${missing}${inWords(from)}`,
      found: inWords(to),
      advice: `改回原文；确需更正的，${command}。`,
    });
  });
}

function withdrawn(data: string, { file }: UnrecordedChange, log: DataFile<Publications>): Problem {
  const { publications } = log.value;
  const publication = publications.findLastIndex(({ documents }) =>
    documents.some((one) => one.file === file),
  );
  const place = publications[publication]?.documents.findIndex((one) => one.file === file) ?? 0;
  const command = publishLogCommand(data, registerPlace(file), true);
  return log.problem({
    path: ['publications', publication, 'documents', place, 'file'],
    expected: `有已公开的 ${file}`,
    found: '没有这个文件',
    advice: `恢复 ${file}；确需撤回的，运行 ${command} 登记。`,
  });
}

/** How the place of a file is called on the command line. */
export function registerPlace(file: string): string {
  return documentIdentity(file).place || 'rulebooks';
}

function inWords(text: string | undefined): string {
  if (text === undefined) return '没有这一项';
  return text === '' ? '空白' : `“${text}”`;
}
