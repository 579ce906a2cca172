import { basename, dirname, join } from 'node:path';
import type { DepartmentYear } from '../model/dataset.ts';
import { legible } from '../model/invisible.ts';
import { type List, listSchema } from '../model/list.ts';
import { withoutCode } from '../model/project.ts';
import { yearDocuments } from '../model/yearDocuments.ts';
import { duplicateIds, kindOutsideFile, nothingListed, yearOutsideFolder } from './crossChecks.ts';
import { namedFiles } from './fileNameProblems.ts';
import { folderEntries } from './folderEntries.ts';
import { formerIdProblems } from './formerIdChecks.ts';
import type { KnownYear } from './knownYears.ts';
import { loadForms } from './loadForms.ts';
import { loadReports } from './loadReports.ts';
import { loadTargets } from './loadTargets.ts';
import { loadWhole } from './loadWhole.ts';
import type { PlacedList } from './placedList.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';
import { DEPARTMENT_FILE } from './recordFiles.ts';
import { unreadEntries } from './unreadEntries.ts';
import type { FormFiles, WorkbookYear } from './workbookYear.ts';

/** A department's year but for its public record, and its list with the places that checks across years point at. */
export interface LoadedYear {
  readonly year: Omit<DepartmentYear, 'publications'>;
  readonly placedList: PlacedList;
}

/** Reads `<department>/<year>`; no value where its list cannot be read. */
export function loadYear(folder: string, workbooks?: WorkbookYear): Reading<LoadedYear> {
  const year = Number(basename(folder));
  const departmentId = basename(dirname(folder));
  const { files } = folderEntries(folder);
  const made = files.includes('list.json') ? undefined : workbooks?.list;
  const read =
    made === undefined
      ? readData(join(folder, 'list.json'), listSchema)
      : { value: made, problems: [] };
  const list = read.value;
  const ids = new Set(list?.value.entries.map(({ id }) => id));
  const unread = unreadEntries(folder, (name) => /\.(?:json|xlsx|xlsm|xls|et)$/i.test(name));
  const own = namedFiles(folder, files, ids);
  const named = { ...own, meant: new Set([...own.meant, ...unread.names]) };
  const listProblems = named.meant.has('list.json') ? [] : read.problems;
  const ofWorkbooks: FormFiles = workbooks?.forms ?? new Map();
  const forms = loadForms(folder, named, list, ofWorkbooks);
  const reports = loadReports(folder, named, forms.value, ids, year);
  const targets = loadTargets(folder, named, list, year, ofWorkbooks);
  const whole = loadWhole(folder, named, year, ofWorkbooks);
  const parts = [named, unread, { problems: listProblems }, forms, reports, targets, whole];
  const problems = [...parts, ...(workbooks === undefined ? [] : [workbooks])].flatMap(
    (part) => part.problems,
  );
  if (list === undefined) return { value: undefined, problems };
  const documents = yearDocuments(listedYear(folder, list.value), {
    forms: valuesOf(forms.value),
    reports: valuesOf(reports.value),
    targets: targets.value,
    whole: whole.value,
  });
  return {
    value: {
      year: documents,
      placedList: { departmentId, year, file: list },
    },
    problems: [
      problems,
      yearOutsideFolder(list, year),
      duplicateIds(list),
      nothingListed(
        list,
        named.names.includes(DEPARTMENT_FILE) || ofWorkbooks.has(DEPARTMENT_FILE),
      ),
      [...forms.value.values()].flatMap((form) => [
        ...yearOutsideFolder(form, year),
        ...kindOutsideFile(form, 'project'),
      ]),
      formerIdProblems(list),
    ].flat(),
  };
}

/** What is known of a year by its place and its list. */
function listedYear(folder: string, list: List) {
  return {
    departmentId: basename(dirname(folder)),
    departmentName: withoutCode(legible(list.department)),
    year: Number(basename(folder)),
    list,
  };
}

/** What `loadYear` reads of a year whose documents are known: its list alone. */
export function loadKnownYear(folder: string, known: KnownYear): Reading<LoadedYear> {
  const { value: file, problems } = readData(join(folder, 'list.json'), listSchema);
  if (file === undefined) return { value: undefined, problems };
  const year = { ...listedYear(folder, file.value), ...known };
  const { departmentId } = year;
  return { value: { year, placedList: { departmentId, year: year.year, file } }, problems };
}

function valuesOf<T>(files: ReadonlyMap<string, DataFile<T>>): ReadonlyMap<string, T> {
  return new Map([...files].map(([id, { value }]) => [id, value]));
}
