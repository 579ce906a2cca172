import { basename, join } from 'node:path';
import { EXPLAINED_FILE } from '../model/explained.ts';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { type List, SLUG_PATTERN } from '../model/list.ts';
import type { NamedFiles } from './fileNameProblems.ts';
import { nameIndex } from './nameIndex.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';
import { DEPARTMENT_FILE, LOG_FILE } from './recordFiles.ts';
import { untakenExplained } from './untakenExplained.ts';
import { type FormFiles, notListed } from './workbookYear.ts';

/** Forms by id: those on the list, and every other file of the folder so that its faults show too. */
export function loadForms(
  folder: string,
  { names, meant }: NamedFiles,
  list: DataFile<List> | undefined,
  ofWorkbooks: FormFiles,
): {
  readonly value: ReadonlyMap<string, DataFile<Form>>;
  readonly problems: readonly Problem[];
} {
  const formNames = names.filter(isForm);
  const read = formNames.map((name) => ({ name, ...readData(join(folder, name), formFileSchema) }));
  const ids = list?.value.entries.map(({ id }) => id) ?? [];
  const listed = new Set(ids.map((id) => `${id}.json`));
  const made = [...ofWorkbooks].filter(([name]) => isForm(name));
  const standing = new Set([...formNames, ...meant, ...ofWorkbooks.keys()]);
  const nearest = nameIndex(ids.filter((id) => !standing.has(`${id}.json`)));
  const problems = read.flatMap(({ name, problems }) => {
    if (list === undefined || listed.has(name)) return problems;
    return [...problems, unlisted(join(folder, name), nearest(basename(name, '.json')))];
  });
  return {
    value: new Map([
      ...made.map(([name, value]) => [basename(name, '.json'), value] as const),
      ...read.flatMap(({ name, value }): [string, DataFile<Form>][] =>
        value === undefined ? [] : [[basename(name, '.json'), value]],
      ),
    ]),
    problems: [
      ...problems,
      ...made.flatMap(([name, value]) =>
        list === undefined || listed.has(name) ? [] : [notListed(value)],
      ),
      ...(list === undefined ? [] : missingForms(list, new Set([...standing, ...names]))),
      ...untakenExplained(folder, names, list?.value),
    ],
  };
}

function isForm(name: string): boolean {
  return (
    !['list.json', LOG_FILE, DEPARTMENT_FILE, EXPLAINED_FILE].includes(name) &&
    !/\.(?:report|targets)\.json$/.test(name)
  );
}

function unlisted(path: string, nearest: string | undefined): Problem {
  const name = basename(path, '.json');
  const isSlug = SLUG_PATTERN.test(name);
  const listing = isSlug
    ? `在 list.json 中加入标识“${name}”，或删去这个文件。`
    : '文件名改用小写字母、数字和连字符，并在 list.json 中加入同样的标识；或删去这个文件。';
  return pathProblem(path, {
    expected: 'list.json 中列出的项目',
    found: '没有列出',
    advice: nearest === undefined ? listing : `是不是 ${nearest}.json？改正文件名，或${listing}`,
  });
}

function missingForms(list: DataFile<List>, standing: ReadonlySet<string>): Problem[] {
  return list.value.entries.flatMap(({ id }, index) => {
    // before the year is over a project has only its targets
    if (standing.has(`${id}.json`) || standing.has(`${id}.targets.json`)) return [];
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
