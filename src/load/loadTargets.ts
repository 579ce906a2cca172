import { basename, join } from 'node:path';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import type { List } from '../model/list.ts';
import { kindOutsideFile, yearOutsideFolder } from './crossChecks.ts';
import type { NamedFiles } from './fileNameProblems.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';

const ENDING = '.targets.json';

/** Target forms by the id of their project, which the list must name; it may have no self-evaluation yet. */
export function loadTargets(
  folder: string,
  { names }: Pick<NamedFiles, 'names'>,
  list: DataFile<List> | undefined,
  year: number,
): { readonly value: ReadonlyMap<string, Form>; readonly problems: readonly Problem[] } {
  const ids = new Set(list?.value.entries.map(({ id }) => id));
  const read = names
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({
      id: basename(name, ENDING),
      ...readData(join(folder, name), formFileSchema),
    }));
  const problems = read.flatMap(({ id, value, problems: own }) => [
    ...own,
    ...(list === undefined || ids.has(id) ? [] : [unlisted(join(folder, `${id}${ENDING}`), id)]),
    ...(value === undefined
      ? []
      : [...yearOutsideFolder(value, year), ...kindOutsideFile(value, 'targets')]),
  ]);
  const value = new Map(
    read.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value.value]])),
  );
  return { value, problems };
}

function unlisted(path: string, id: string): Problem {
  return pathProblem(path, {
    expected: 'list.json 中列出的项目',
    found: `“${id}”，没有列出`,
    advice: `在 list.json 中加入标识“${id}”，或改正绩效目标表的文件名。`,
  });
}
