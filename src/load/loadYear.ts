import { basename, dirname, join } from 'node:path';
import type { DepartmentYear } from '../model/dataset.ts';
import type { Form } from '../model/form.ts';
import { type List, listSchema } from '../model/list.ts';
import { type Project, withoutCode } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import { toProject } from '../model/toProject.ts';
import { duplicateIds, yearOutsideFolder } from './crossChecks.ts';
import { namedFiles } from './fileNameProblems.ts';
import { folderEntries } from './folderEntries.ts';
import { formerIdProblems } from './formerIdChecks.ts';
import { loadForms } from './loadForms.ts';
import { loadReports } from './loadReports.ts';
import type { PlacedList } from './placedList.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';

/** A department's year but for its public record, and its list with the places that checks across years point at. */
export interface LoadedYear {
  readonly year: Omit<DepartmentYear, 'publications'>;
  readonly placedList: PlacedList;
}

/** Reads `<department>/<year>`; no value where its list cannot be read. */
export function loadYear(folder: string): Reading<LoadedYear> {
  const year = Number(basename(folder));
  const departmentId = basename(dirname(folder));
  const { files } = folderEntries(folder);
  const read = readData(join(folder, 'list.json'), listSchema);
  const list = read.value;
  const ids = new Set(list?.value.entries.map(({ id }) => id));
  const named = namedFiles(folder, files, ids);
  const listProblems = named.meant.has('list.json') ? [] : read.problems;
  const forms = loadForms(folder, named, list);
  const reports = loadReports(folder, named, forms.value, year);
  const problems = [named, { problems: listProblems }, forms, reports].flatMap(
    (part) => part.problems,
  );
  if (list === undefined) return { value: undefined, problems };
  const departmentName = withoutCode(list.value.department);
  const projects = projectsOf(list.value, forms.value, reports.value, {
    departmentId,
    departmentName,
  });
  return {
    value: {
      year: { departmentId, departmentName, year, list: list.value, projects },
      placedList: { departmentId, year, file: list },
    },
    problems: [
      problems,
      yearOutsideFolder(list, year),
      duplicateIds(list),
      [...forms.value.values()].flatMap((form) => yearOutsideFolder(form, year)),
      formerIdProblems(list),
    ].flat(),
  };
}

function projectsOf(
  list: List,
  forms: ReadonlyMap<string, DataFile<Form>>,
  reports: ReadonlyMap<string, DataFile<Report>>,
  department: Pick<DepartmentYear, 'departmentId' | 'departmentName'>,
): Project[] {
  return list.entries.flatMap((listEntry) => {
    const form = forms.get(listEntry.id)?.value;
    const report = reports.get(listEntry.id)?.value;
    if (form === undefined) return [];
    return [toProject(form, { ...department, listEntry, source: list.source, report })];
  });
}
