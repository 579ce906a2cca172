import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { DataError } from '../load/problem.ts';
import { readData } from '../load/readData.ts';
import { DEPARTMENT_FILE } from '../load/recordFiles.ts';
import { EXPLAINED_FILE, type Explained, explainedFileSchema } from '../model/explained.ts';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { FILE_NAMES, type List, listSchema } from '../model/list.ts';
import type { KnownDepartment } from '../starter/templateForms.ts';

const TARGETS = '.targets.json';

/** The list of a department's year; undefined where there is none. Throws a DataError on a bad one. */
export function readList(data: string, place: string): List | undefined {
  const path = join(data, place, 'list.json');
  return existsSync(path) ? readOne(path, listSchema) : undefined;
}

/** The forms of a department's year by id, in the order of their files. */
export function readForms(
  data: string,
  place: string,
): readonly { readonly id: string; readonly form: Form }[] {
  return namesIn(join(data, place))
    .filter((name) => name.endsWith('.json') && !/\.(?:report|targets)\.json$/.test(name))
    .filter((name) => name !== EXPLAINED_FILE)
    .map((name) => ({ id: basename(name, '.json'), name }))
    .filter(({ id }) => !FILE_NAMES.includes(id))
    .map(({ id, name }) => ({ id, form: readOne(join(data, place, name), formFileSchema) }));
}

/** The explained findings that came into a year's folder with forms of 自查. */
export function readExplained(data: string, place: string): readonly Explained[] {
  const path = join(data, place, EXPLAINED_FILE);
  return existsSync(path) ? readOne(path, explainedFileSchema) : [];
}

/** The target forms of a department's year by the id of their project. */
export function readTargetForms(data: string, place: string): ReturnType<typeof readForms> {
  return namesIn(join(data, place))
    .filter((name) => name.endsWith(TARGETS))
    .map((name) => ({
      id: basename(name, TARGETS),
      form: readOne(join(data, place, name), formFileSchema),
    }));
}

/** The form of the whole department of a year; undefined where there is none. */
export function readWholeForm(data: string, place: string): Form | undefined {
  const path = join(data, place, DEPARTMENT_FILE);
  return existsSync(path) ? readOne(path, formFileSchema) : undefined;
}

/** The departments that have a folder for a year. */
export function departmentsOf(data: string, year: number): string[] {
  return namesIn(data).filter((name) => existsSync(join(data, name, String(year), 'list.json')));
}

/** The departments that have a list of any year. */
export function departmentFoldersOf(data: string): string[] {
  return namesIn(data).filter((folder) => listYears(data, folder).length > 0);
}

/** What a department called itself in its newest list. */
export function knownDepartment(data: string, folder: string): string | undefined {
  const newest = listYears(data, folder).at(-1);
  return newest === undefined ? undefined : readList(data, `${folder}/${newest}`)?.department;
}

/** What is known of a department when the forms of a year are to be filled in; nothing of none. */
export function knownBefore(
  data: string,
  folder: string | undefined,
  year: number,
): KnownDepartment {
  if (folder === undefined) return { name: '', list: undefined, earlier: undefined };
  const before = listYears(data, folder).findLast((one) => one < year);
  const list = before === undefined ? undefined : readList(data, `${folder}/${before}`);
  const place = `${folder}/${before}`;
  const byId = (forms: ReturnType<typeof readForms>) =>
    new Map(forms.map(({ id, form }) => [id, form] as const));
  return {
    name: knownDepartment(data, folder) ?? '',
    list: readList(data, `${folder}/${year}`),
    earlier:
      list === undefined
        ? undefined
        : {
            list,
            forms: byId(readForms(data, place)),
            targets: byId(readTargetForms(data, place)),
            whole: readWholeForm(data, place),
          },
  };
}

/** The years of which a department has a list, the oldest first. */
export function listYears(data: string, folder: string): number[] {
  return namesIn(join(data, folder))
    .filter((year) => /^20\d\d$/.test(year) && existsSync(join(data, folder, year, 'list.json')))
    .map(Number);
}

function readOne<S extends z.ZodType>(path: string, schema: S): z.output<S> {
  const { value: file, problems } = readData(path, schema);
  if (file === undefined || problems.length > 0) throw new DataError(problems);
  return file.value;
}

function namesIn(folder: string): string[] {
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  return isFolder ? readdirSync(folder).sort() : [];
}
