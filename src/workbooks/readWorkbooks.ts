import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '../intake/importDocument.ts';
import { readFile } from '../intake/readFile.ts';
import { departmentFolders } from '../load/departmentFolders.ts';
import { folderEntries } from '../load/folderEntries.ts';
import { pathProblem, shownPath } from '../load/pathProblem.ts';
import type { Problem } from '../load/problem.ts';
import type { WorkbookYear, WorkbookYears } from '../load/workbookYear.ts';
import { type FoundForm, foundForms } from './foundForms.ts';
import { workbookYear } from './workbookYear.ts';

// Offices may leave the workbooks that they filled in where data files would stand. They are read before the data
// folder is, by the reader of `import`, and everything that is wrong with them names sheet and cell.

const WORKBOOK = /^(?!~\$).*\.(?:xlsx|xlsm|xls|et)$/i;

/**
 * Every workbook of a data folder, by department and year; never throws. What `import` would ask a person is a
 * problem here: a build asks nobody.
 */
export async function readWorkbooks(data: string): Promise<WorkbookYears> {
  const years = new Map<string, WorkbookYear>();
  for (const place of yearPlaces(data)) {
    const year = await readYear(data, place);
    if (year !== undefined) years.set(place, year);
  }
  return years;
}

function yearPlaces(data: string): string[] {
  return departmentFolders(data).flatMap((department) =>
    folderEntries(join(data, department))
      .folders.filter((year) => /^20\d\d$/.test(year))
      .map((year) => `${department}/${year}`),
  );
}

async function readYear(data: string, place: string): Promise<WorkbookYear | undefined> {
  const names = folderEntries(join(data, place)).files.filter((name) => WORKBOOK.test(name));
  if (names.length === 0) return undefined;
  const forms: FoundForm[] = [];
  let problems: readonly Problem[] = [];
  for (const name of names) {
    const read = await readWorkbook(join(data, place, name));
    for (const form of read.forms) forms.push(form);
    problems = [...problems, ...read.problems];
  }
  return workbookYear(data, place, forms, problems);
}

async function readWorkbook(path: string) {
  const { documents, refusals } = await readFile(new Uint8Array(readFileSync(path)), path);
  const forms = documents.flatMap(({ document }) =>
    foundForms(importDocument(document), shownPath(path)),
  );
  if (forms.length === 0 && refusals.length === 0) {
    return { forms, problems: [pathProblem(path, NO_FORM)] };
  }
  return {
    forms,
    problems: refusals.map(({ sentence }) =>
      pathProblem(path, {
        expected: '能读的工作簿',
        found: sentence,
        advice: '另存为没有密码的 .xlsx，或把它移出数据文件夹。',
      }),
    ),
  };
}

const NO_FORM = {
  expected: '有自评表的工作簿',
  found: '没有认出自评表',
  advice: '核对栏目的名称；不是自评表的，移出数据文件夹，清单用 import 读入。',
};
