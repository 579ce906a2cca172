import { join } from 'node:path';
import type { Form } from '../model/form.ts';
import { formFileSchema } from '../model/formFile.ts';
import { kindOutsideFile, yearOutsideFolder } from './crossChecks.ts';
import type { NamedFiles } from './fileNameProblems.ts';
import { readData } from './readData.ts';
import type { Reading } from './reading.ts';
import { DEPARTMENT_FILE } from './recordFiles.ts';
import type { FormFiles } from './workbookYear.ts';

/** 部门整体支出绩效自评 of a department's year; no value where there is none. */
export function loadWhole(
  folder: string,
  { names }: Pick<NamedFiles, 'names'>,
  year: number,
  ofWorkbooks: FormFiles,
): Reading<Form> {
  const { value: file, problems } = names.includes(DEPARTMENT_FILE)
    ? readData(join(folder, DEPARTMENT_FILE), formFileSchema)
    : { value: ofWorkbooks.get(DEPARTMENT_FILE), problems: [] };
  if (file === undefined) return { value: undefined, problems };
  return {
    value: file.value,
    problems: [
      ...problems,
      ...yearOutsideFolder(file, year),
      ...kindOutsideFile(file, 'department'),
    ],
  };
}
