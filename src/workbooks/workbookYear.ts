import { basename, dirname, join } from 'node:path';
import { folderEntries } from '../load/folderEntries.ts';
import { personalDataIn } from '../load/personalDataIn.ts';
import type { Problem } from '../load/problem.ts';
import { type DataFile, readData } from '../load/readData.ts';
import { schemaProblems } from '../load/schemaProblems.ts';
import type { WorkbookYear } from '../load/workbookYear.ts';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { type List, listSchema } from '../model/list.ts';
import { withoutProjectCode } from '../model/project.ts';
import { assignIds, type NamedId } from '../projectIds/assignIds.ts';
import { newList, withEntry } from '../starter/newList.ts';
import type { FoundForm } from './foundForms.ts';

/**
 * The forms of the workbooks of a year by the ids of its list, or else by pinyin. A project that has its data
 * file is read from that alone: it is what a person made of the workbook.
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
  const problems = found.flatMap((one, index): readonly Problem[] => {
    const id = ids[index] ?? '';
    if (files.includes(`${id}.json`)) return [];
    const before = forms.get(id);
    if (before !== undefined) return [secondForm(one, before)];
    const read = formFile(one, Number(basename(place)));
    if (read.value !== undefined) forms.set(id, read.value);
    return read.problems;
  });
  return {
    forms,
    list: listOf(forms, basename(dirname(place)), Number(basename(place))),
    problems: [...ofFiles, ...problems],
  };
}

function idsOf(found: readonly FoundForm[], listed: readonly NamedId[]): string[] {
  const names = found.map(({ draft }) => ({ name: withoutProjectCode(draft.head.name) }));
  return assignIds(names, { own: listed, open: listed, other: [] });
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

/** The list of a year that has none: its forms, in the order of the workbooks. */
function listOf(
  forms: ReadonlyMap<string, DataFile<Form>>,
  departmentId: string,
  year: number,
): DataFile<List> | undefined {
  const [first] = forms.values();
  if (first === undefined) return undefined;
  const { department = '' } = first.value.head;
  const named = department === '' ? departmentId : department;
  const list = [...forms].reduce<List>(
    (longer, [id, { value }]) =>
      withEntry(longer, { id, name: withoutProjectCode(value.head.name) }),
    newList({ department: named, year }, []),
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
