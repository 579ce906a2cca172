import { basename, dirname, join } from 'node:path';
import { folderEntries } from '../load/folderEntries.ts';
import { personalDataIn } from '../load/personalDataIn.ts';
import type { Problem } from '../load/problem.ts';
import { type DataFile, readData } from '../load/readData.ts';
import { DEPARTMENT_FILE, formFileName, projectIdOf } from '../load/recordFiles.ts';
import { schemaProblems } from '../load/schemaProblems.ts';
import type { WorkbookYear } from '../load/workbookYear.ts';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import type { DocumentKind } from '../model/layouts/layout.ts';
import { layoutOf } from '../model/layouts/layoutOf.ts';
import { type List, listSchema } from '../model/list.ts';
import { withoutProjectCode } from '../model/project.ts';
import { assignIds, type NamedId } from '../projectIds/assignIds.ts';
import { newList } from '../starter/newList.ts';
import type { FoundForm } from './foundForms.ts';

/**
 * The forms of the workbooks of a year by the data files that they stand for, which have the ids of its list, or
 * else pinyin. A form that has its data file is read from that alone: it is what a person made of the workbook.
 */
export function workbookYear(
  data: string,
  place: string,
  found: readonly FoundForm[],
  ofFiles: readonly Problem[],
): WorkbookYear {
  const folder = join(data, place);
  const { files } = folderEntries(folder);
  const listed = files.includes('list.json')
    ? (readData(join(folder, 'list.json'), listSchema).value?.value.entries ?? [])
    : [];
  const ids = idsOf(found, listed);
  const forms = new Map<string, DataFile<Form>>();
  const problems = found.flatMap((one): readonly Problem[] => {
    const name = formFileName(kindOf(one.draft), ids.get(one) ?? '');
    if (files.includes(name)) return [];
    const before = forms.get(name);
    if (before !== undefined) return [secondForm(one, before)];
    const read = formFile(one, Number(basename(place)));
    if (read.value !== undefined) forms.set(name, read.value);
    return read.problems;
  });
  return {
    forms,
    list: listOf(forms, basename(dirname(place)), Number(basename(place))),
    problems: [...ofFiles, ...problems],
  };
}

/** The id of each project; its self-evaluation and its target form have one. */
function idsOf(found: readonly FoundForm[], listed: readonly NamedId[]): Map<FoundForm, string> {
  const ofProjects = found.filter(({ draft }) => kindOf(draft) !== 'department');
  const names = ofProjects.map(({ draft }) => ({ name: withoutProjectCode(draft.head.name) }));
  const ids = assignIds(names, { own: listed, open: listed, other: [] });
  return new Map(ofProjects.map((one, index) => [one, ids[index] ?? '']));
}

function kindOf({ layout }: Pick<Form, 'layout'>): DocumentKind {
  return layoutOf({ layout }).kind;
}

function formFile({ draft, problems, problem, file }: FoundForm, year: number) {
  const json = { ...draft, year: draft.year ?? year };
  const result = formFileSchema.safeParse(json);
  const faults = [
    ...personalDataIn(json),
    ...(result.success
      ? []
      : schemaProblems(result.error, { schema: formFileSchema, json, written: () => undefined })),
  ];
  const value: DataFile<Form> | undefined = result.success
    ? { file, value: result.data, json, problem }
    : undefined;
  return { value, problems: [...problems, ...faults.map(problem)] };
}

/** The list of a year that has none: its projects, in the order of the workbooks. */
function listOf(
  forms: ReadonlyMap<string, DataFile<Form>>,
  departmentId: string,
  year: number,
): DataFile<List> | undefined {
  const [first] = forms.values();
  if (first === undefined) return undefined;
  const { department, name } = first.value.head;
  const named = department || (kindOf(first.value) === 'department' ? name : departmentId);
  const projects = [...forms].flatMap(([file, { value }]): [string, string][] =>
    file === DEPARTMENT_FILE ? [] : [[projectIdOf(file), withoutProjectCode(value.head.name)]],
  );
  const list = newList(
    { department: named, year },
    [...new Map(projects)].map(([id, own]) => ({ id, name: own })),
  );
  return { ...first, value: list, json: list };
}

function secondForm({ problem, draft }: FoundForm, { file }: DataFile<Form>): Problem {
  return problem({
    path: ['head', 'name'],
    expected: '一个项目一张表',
    found: `“${draft.head.name}”，${file} 中已有`,
    advice: '两张只留一张。',
  });
}
