import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../../load/problem.ts';
import { readData } from '../../load/readData.ts';
import type { Form } from '../../model/form.ts';
import { formFileSchema } from '../../model/formFile.ts';
import type { List } from '../../model/list.ts';
import type { NamedId } from '../../projectIds/assignIds.ts';
import { listYears, readForms, readList } from '../dataFiles.ts';
import type { Place } from './place.ts';

/** What stands in a department's year before documents are taken in. */
export interface YearFolder {
  /** `zonggonghui/2022`. */
  readonly place: string;
  readonly list: List | undefined;
  /** By id. */
  readonly forms: ReadonlyMap<string, Form>;
  /** The projects of the department's other years, the newest first. */
  readonly other: readonly NamedId[];
}

/** Reads a department's year; throws a DataError where something of it cannot be read. */
export function yearFolder(data: string, { department, year }: Place): YearFolder {
  const place = `${department.id}/${year}`;
  const others = listYears(data, department.id).filter((one) => one !== year);
  return {
    place,
    list: readList(data, place),
    forms: new Map(readForms(data, place).map(({ id, form }) => [id, form])),
    other: others
      .toReversed()
      .flatMap((one) => readList(data, `${department.id}/${one}`)?.entries ?? []),
  };
}

/** A form of the folder that is no project's own: `a.targets.json`, `department.json`. */
export function readOtherForm(data: string, path: string): Form | undefined {
  const file = join(data, path);
  if (!existsSync(file)) return undefined;
  const { value, problems } = readData(file, formFileSchema);
  if (value === undefined || problems.length > 0) throw new DataError(problems);
  return value.value;
}
