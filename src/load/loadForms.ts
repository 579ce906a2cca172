import { basename, join } from 'node:path';
import { type Form, formSchema } from '../model/form.ts';
import type { List } from '../model/list.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { identityOf, LOG_FILE } from './readContent.ts';
import { type DataFile, readData } from './readData.ts';

/** Forms by id: those on the list, and every other file of the folder so that its faults show too. */
export function loadForms(
  folder: string,
  names: readonly string[],
  list: DataFile<List> | undefined,
): {
  readonly value: ReadonlyMap<string, DataFile<Form>>;
  readonly problems: readonly Problem[];
} {
  const formNames = names.filter((name) => name !== LOG_FILE && identityOf(name).kind === 'form');
  const read = formNames.map((name) => ({ name, ...readData(join(folder, name), formSchema) }));
  const listed = new Set(list?.value.entries.map(({ id }) => `${id}.json`));
  const problems = read.flatMap(({ name, problems }) => [
    ...problems,
    ...(list === undefined || listed.has(name) ? [] : [unlisted(join(folder, name))]),
  ]);
  return {
    value: new Map(
      read.flatMap(({ name, value }) =>
        value === undefined ? [] : [[basename(name, '.json'), value]],
      ),
    ),
    problems: [...problems, ...(list === undefined ? [] : missingForms(list, formNames))],
  };
}

function unlisted(path: string): Problem {
  return pathProblem(path, {
    expected: 'list.json 中列出的项目',
    found: '没有列出',
    advice: `在 list.json 中加入标识“${basename(path, '.json')}”，或删去这个文件。`,
  });
}

function missingForms(list: DataFile<List>, formNames: readonly string[]): Problem[] {
  const standing = new Set(formNames);
  return list.value.entries.flatMap(({ id }, index) => {
    if (standing.has(`${id}.json`)) return [];
    return [
      list.problem({
        path: ['entries', index, 'id'],
        expected: `同一文件夹中有 ${id}.json`,
        found: '没有这个文件',
        advice: `加入自评表 ${id}.json，或从清单中删去这一项。`,
      }),
    ];
  });
}
