import { join } from 'node:path';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import type { List } from '../model/list.ts';
import { kindOutsideFile, yearOutsideFolder } from './crossChecks.ts';
import type { NamedFiles } from './fileNameProblems.ts';
import { pathProblem } from './pathProblem.ts';
import type { Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';
import { projectIdOf, TARGETS_ENDING } from './recordFiles.ts';
import { type FormFiles, notListed } from './workbookYear.ts';

/** Target forms by the id of their project, which the list must name; it may have no self-evaluation yet. */
export function loadTargets(
  folder: string,
  { names }: Pick<NamedFiles, 'names'>,
  list: DataFile<List> | undefined,
  year: number,
  ofWorkbooks: FormFiles,
): { readonly value: ReadonlyMap<string, Form>; readonly problems: readonly Problem[] } {
  const ids = new Set(list?.value.entries.map(({ id }) => id));
  const isTargets = (name: string) => name.endsWith(TARGETS_ENDING);
  const read = names.filter(isTargets).map((name) => ({
    id: projectIdOf(name),
    ...readData(join(folder, name), formFileSchema),
    unlisted: (id: string) => unlisted(join(folder, name), id),
  }));
  const made = [...ofWorkbooks].flatMap(([name, value]) => {
    const id = projectIdOf(name);
    return isTargets(name) ? [{ id, value, problems: [], unlisted: () => notListed(value) }] : [];
  });
  const all = [...read, ...made];
  const problems = all.flatMap(({ id, value, problems: own, unlisted: outside }) => [
    ...own,
    ...(list === undefined || ids.has(id) ? [] : [outside(id)]),
    ...(value === undefined
      ? []
      : [...yearOutsideFolder(value, year), ...kindOutsideFile(value, 'targets')]),
  ]);
  const value = new Map(
    all.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value.value]])),
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
