import { join } from 'node:path';
import { departmentFolders } from '../load/departmentFolders.ts';
import { folderEntries } from '../load/folderEntries.ts';
import type { WorkbookYear, WorkbookYears } from '../load/workbookYear.ts';

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
    const names = workbookNames(join(data, place));
    if (names.length === 0) continue;
    // Most data folders have none, and no command should load the reader for nothing.
    const { readYear } = await import('./readYear.ts');
    years.set(place, await readYear(data, place, names));
  }
  return years;
}

/** The workbooks in the folder of a year. */
export function workbookNames(folder: string): string[] {
  return folderEntries(folder).files.filter((name) => WORKBOOK.test(name));
}

/** The years of a data folder as `<department>/<year>`. */
export function yearPlaces(data: string): string[] {
  return departmentFolders(data).flatMap((department) =>
    folderEntries(join(data, department))
      .folders.filter((year) => /^20\d\d$/.test(year))
      .map((year) => `${department}/${year}`),
  );
}
