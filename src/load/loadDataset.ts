// A data folder is read whole, file by file, and either a complete dataset comes out or every
// problem with its place. Each reader returns what it read and what is wrong with it; nothing is
// guessed and nothing is left out in silence.

import { join } from 'node:path';
import type { Dataset, DepartmentYear } from '../model/dataset.ts';
import { SLUG_PATTERN } from '../model/list.ts';
import type { PublicRecord } from '../model/publications.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import { pathOutsideAddress, unknownRulebooks } from './crossChecks.ts';
import { departmentsTwice } from './departmentChecks.ts';
import { departmentFolders, OTHER_FOLDERS } from './departmentFolders.ts';
import { namedFiles } from './fileNameProblems.ts';
import { folderEntries } from './folderEntries.ts';
import { intendedName } from './intendedName.ts';
import type { KnownYears } from './knownYears.ts';
import { lineageProblems } from './lineageChecks.ts';
import { loadCollected } from './loadCollected.ts';
import { loadDepartment } from './loadDepartment.ts';
import { loadRecord } from './loadRecord.ts';
import { loadRulebooks } from './loadRulebooks.ts';
import { pathProblem } from './pathProblem.ts';
import { withoutExceptions } from './personalDataExceptions.ts';
import { DataError, type Problem } from './problem.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';
import { type RecordDemands, recordOfYear } from './recordOfYear.ts';
import { unreadEntries } from './unreadEntries.ts';
import { type WorkbookYears, workbooksOnRecord } from './workbookYear.ts';

/** What a reader of a data folder asks, and what was read of it beforehand: the forms of its workbooks, and years that are known. */
interface LoadDemands extends RecordDemands {
  readonly workbooks?: WorkbookYears;
  readonly known?: KnownYears;
}

/**
 * Reads a whole data folder; throws a DataError with every problem of it, or returns it complete. What
 * differs from the public record is a problem too, but for those who want to look at it beforehand.
 *
 * Each file of `load/` reads one part of the folder and returns what it read with what is wrong with
 * it; what can be seen only across parts is checked here, at the end.
 */
export function loadDataset(
  folder: string,
  { refusesUnrecorded = true, today, workbooks = new Map(), known = new Map() }: LoadDemands = {},
): Dataset {
  const settings = readSettings(folder);
  const declared = settings.value;
  const rulebooks = loadRulebooks(join(folder, 'rulebooks'), declared?.value.rulebook);
  const departments = departmentFolders(folder).map((name) =>
    loadDepartment(join(folder, name), workbooks, known),
  );
  const { value: record, problems: ofRecord, unrecorded } = loadRecord(folder, today);
  const collected = loadCollected(folder);
  const years = departments.flatMap(({ value }) => value);
  const found = [
    settings.problems,
    unreadEntries(folder, mayBeData).problems,
    declared === undefined ? [] : pathOutsideAddress(declared),
    rulebooks.problems,
    declared === undefined ? [] : unknownRulebooks(declared, rulebooks.value),
    ...departments.map((department) => department.problems),
    departmentsTwice(years),
    lineageProblems(years.map(({ placedList }) => placedList)),
    ofRecord,
    collected.problems,
    refusesUnrecorded ? unrecorded : [],
    years.flatMap(({ year }) => recordedWorkbooks(workbooks, record, year)),
  ].flat();
  const problems = withoutExceptions(found, declared, folder);
  if (declared === undefined || problems.length > 0) throw new DataError(problems);
  // A site may stand for those below it alone.
  const isParent = collected.value !== undefined;
  if (years.length === 0 && !isParent) throw new DataError([nothingIn(folder)]);
  const departmentYears = years
    .map(({ year }) => ({ ...year, publications: recordOfYear(record, year) }))
    .sort((a, b) => b.year - a.year || (a.departmentId < b.departmentId ? -1 : 1));
  if (departmentYears.every(({ projects }) => projects.length === 0) && !isParent) {
    throw new DataError([nothingEvaluated(folder)]);
  }
  const { directions } = declared.value;
  const settled = rulebooks.value.map((rulebook) => ({ ...rulebook, directions }));
  return {
    settings: declared.value,
    rulebooks: settled,
    departmentYears,
    record,
    collected: collected.value,
  };
}

function recordedWorkbooks(
  workbooks: WorkbookYears,
  record: PublicRecord | undefined,
  { departmentId, year }: Pick<DepartmentYear, 'departmentId' | 'year'>,
): Problem[] {
  const own = workbooks.get(`${departmentId}/${year}`);
  const isOnRecord = recordOfYear(record, { departmentId, year }) !== undefined;
  return own === undefined || !isOnRecord ? [] : workbooksOnRecord(own);
}

/** Whether a name in the data folder is one that is read; other names may be a repository's own. */
function mayBeData(name: string): boolean {
  return name === 'rulebooks' || (SLUG_PATTERN.test(name) && !OTHER_FOLDERS.includes(name));
}

function readSettings(folder: string): Reading<DataFile<Settings>> {
  const read = readData(join(folder, 'site.json'), settingsSchema);
  const { files } = folderEntries(folder);
  // Other files of the folder may be a repository's own.
  const alike = files.filter((name) => intendedName(name, new Set())?.name === 'site.json');
  const { meant, problems } = namedFiles(folder, alike, new Set());
  return meant.has('site.json')
    ? { value: read.value, problems }
    : { value: read.value, problems: [...problems, ...read.problems] };
}

function nothingIn(folder: string): Problem {
  return pathProblem(folder, {
    expected: '至少一个部门的文件夹',
    found: '没有',
    advice: '建立 <部门>/<年度>/list.json 和各项目的自评表。',
  });
}

function nothingEvaluated(folder: string): Problem {
  return pathProblem(folder, {
    expected: '至少一张项目支出绩效自评表',
    found: '一张也没有',
    advice:
      '加入已自评年度的 <部门>/<年度>/<项目>.json；绩效目标表和部门整体支出绩效自评表与它们一起公开。',
  });
}
