import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Dataset, DepartmentYear } from '../model/dataset.ts';
import { type Form, formSchema } from '../model/form.ts';
import { type List, listSchema, PAGE_NAMES, SLUG_PATTERN } from '../model/list.ts';
import { type Project, toProject, withoutCode } from '../model/project.ts';
import { type Report, reportSchema } from '../model/report.ts';
import { type Rulebook, rulebookSchema } from '../model/rulebook.ts';
import { type Settings, settingsSchema } from '../model/settings.ts';
import {
  duplicateIds,
  figuresOutsideForm,
  pathOutsideAddress,
  scoreTableUnplaced,
  unknownRulebooks,
  yearOutsideFolder,
} from './crossChecks.ts';
import { lineageProblems, type PlacedList } from './lineageChecks.ts';
import { loadPublications } from './loadPublications.ts';
import { DataError, type Problem } from './problem.ts';
import { LOG_FILE } from './readContent.ts';
import { type DataFile, readData } from './readData.ts';

/** Folders of a data folder that are not departments. */
const RESERVED = new Set(['rulebooks', 'schemas']);

/** A department's year whose publication log is still to be read. */
type LoadedYear = Omit<DepartmentYear, 'publications'>;

/**
 * Reads a whole data folder; throws a DataError with every problem of it, or returns it complete. What
 * differs from a publication log is a problem too, but for the command that writes it into the log.
 */
export function loadDataset(folder: string, { refusesUnlogged = true } = {}): Dataset {
  const problems: Problem[] = [];
  const settings = readData(join(folder, 'site.json'), settingsSchema, problems);
  if (settings !== undefined) problems.push(...pathOutsideAddress(settings));
  const rulebooks = loadRulebooks(join(folder, 'rulebooks'), settings, problems);
  const lists: PlacedList[] = [];
  const departmentYears = foldersIn(folder)
    .filter((name) => !RESERVED.has(name))
    .flatMap((name) => loadDepartment(join(folder, name), lists, problems))
    .map((departmentYear): DepartmentYear => {
      const own = join(folder, departmentYear.departmentId, String(departmentYear.year));
      return { ...departmentYear, publications: loadPublications(own, problems, refusesUnlogged) };
    });
  problems.push(...lineageProblems(lists));
  if (departmentYears.length === 0 && problems.length === 0) {
    problems.push(
      folderProblem(
        folder,
        '至少一个部门的文件夹',
        '没有',
        '建立 <部门>/<年度>/list.json 和各项目的自评表。',
      ),
    );
  }
  if (settings === undefined || problems.length > 0) throw new DataError(problems);
  departmentYears.sort((a, b) => b.year - a.year || (a.departmentId < b.departmentId ? -1 : 1));
  return { settings: settings.value, rulebooks, departmentYears };
}

function loadRulebooks(
  folder: string,
  settings: DataFile<Settings> | undefined,
  problems: Problem[],
): Rulebook[] {
  const rulebooks: Rulebook[] = [];
  for (const name of jsonFilesIn(folder)) {
    const file = readData(join(folder, name), rulebookSchema, problems);
    if (file === undefined) continue;
    if (file.value.id !== basename(name, '.json')) {
      problems.push(
        file.problem({
          path: ['id'],
          expected: `与文件名相同的“${basename(name, '.json')}”`,
          found: `“${file.value.id}”`,
          advice: '让文件名与标识一致。',
        }),
      );
    }
    rulebooks.push(file.value);
  }
  if (settings !== undefined) problems.push(...unknownRulebooks(settings, rulebooks));
  const declared = settings?.value.rulebook;
  return rulebooks.sort(
    (a, b) => Number(b.id === declared) - Number(a.id === declared) || (a.id < b.id ? -1 : 1),
  );
}

function loadDepartment(folder: string, lists: PlacedList[], problems: Problem[]): LoadedYear[] {
  if (!SLUG_PATTERN.test(basename(folder)) || PAGE_NAMES.includes(basename(folder))) {
    problems.push(
      folderProblem(
        folder,
        `小写字母、数字和连字符组成的部门文件夹名，不是 ${PAGE_NAMES.join('、')}`,
        `“${basename(folder)}”`,
        '改文件夹的名字，它会成为网址的一部分。',
      ),
    );
  }
  for (const name of jsonFilesIn(folder)) {
    problems.push(
      folderProblem(
        join(folder, name),
        '放在年度文件夹中的 JSON 文件，如 2022/list.json',
        '直接放在部门的文件夹中',
        '把它移到所属年度的文件夹。',
      ),
    );
  }
  return foldersIn(folder).flatMap((year) => {
    if (/^20\d\d$/.test(year)) return loadYear(folder, Number(year), lists, problems) ?? [];
    problems.push(
      folderProblem(
        join(folder, year),
        '以四位年度命名的文件夹，如 2022',
        `“${year}”`,
        '改文件夹的名字，或把它移出数据文件夹。',
      ),
    );
    return [];
  });
}

function loadYear(
  department: string,
  year: number,
  lists: PlacedList[],
  problems: Problem[],
): LoadedYear | undefined {
  const folder = join(department, String(year));
  const list = readData(join(folder, 'list.json'), listSchema, problems);
  const forms = loadForms(folder, list, problems);
  const reports = loadReports(folder, forms, problems);
  if (list === undefined) return undefined;
  problems.push(...yearOutsideFolder(list, year), ...duplicateIds(list));
  for (const form of forms.values()) problems.push(...yearOutsideFolder(form, year));
  for (const [id, report] of reports) {
    const form = forms.get(id);
    problems.push(
      ...yearOutsideFolder(report, year),
      ...scoreTableUnplaced(report),
      ...(form ? figuresOutsideForm(report, form.value) : []),
    );
  }
  const departmentId = basename(department);
  lists.push({ departmentId, year, file: list });
  const departmentName = withoutCode(list.value.department);
  const projects = list.value.entries.flatMap((listEntry): Project[] => {
    const form = forms.get(listEntry.id)?.value;
    const context = {
      departmentId,
      departmentName,
      listEntry,
      source: list.value.source,
      report: reports.get(listEntry.id)?.value,
    };
    return form === undefined ? [] : [toProject(form, context)];
  });
  return { departmentId, departmentName, year, list: list.value, projects };
}

/** Forms by id: those on the list, and every other file of the folder so that its faults show too. */
function loadForms(
  folder: string,
  list: DataFile<List> | undefined,
  problems: Problem[],
): Map<string, DataFile<Form>> {
  const onDisk = jsonFilesIn(folder).filter(
    (name) => !['list.json', LOG_FILE].includes(name) && !name.endsWith('.report.json'),
  );
  const listed = new Set(list?.value.entries.map(({ id }) => `${id}.json`));
  const forms = new Map<string, DataFile<Form>>();
  for (const name of onDisk) {
    const form = readData(join(folder, name), formSchema, problems);
    if (form !== undefined) forms.set(basename(name, '.json'), form);
    if (list !== undefined && !listed.has(name)) {
      problems.push(
        folderProblem(
          join(folder, name),
          'list.json 中列出的项目',
          '没有列出',
          `在 list.json 中加入标识“${basename(name, '.json')}”，或删去这个文件。`,
        ),
      );
    }
  }
  list?.value.entries.forEach(({ id }, index) => {
    if (onDisk.includes(`${id}.json`)) return;
    problems.push(
      list.problem({
        path: ['entries', index, 'id'],
        expected: `同一文件夹中有 ${id}.json`,
        found: '没有这个文件',
        advice: `加入自评表 ${id}.json，或从清单中删去这一项。`,
      }),
    );
  });
  return forms;
}

function loadReports(
  folder: string,
  forms: ReadonlyMap<string, unknown>,
  problems: Problem[],
): Map<string, DataFile<Report>> {
  const reports = new Map<string, DataFile<Report>>();
  for (const name of jsonFilesIn(folder).filter((file) => file.endsWith('.report.json'))) {
    const id = basename(name, '.report.json');
    const report = readData(join(folder, name), reportSchema, problems);
    if (report !== undefined) reports.set(id, report);
    if (!forms.has(id) && !existsSync(join(folder, `${id}.json`))) {
      problems.push(
        folderProblem(
          join(folder, name),
          `同一文件夹中有自评表 ${id}.json`,
          '没有这个文件',
          '加入该项目的自评表，或改正报告的文件名。',
        ),
      );
    }
  }
  return reports;
}

function foldersIn(folder: string): string[] {
  return entriesIn(folder)
    .filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isDirectory())
    .sort();
}

function jsonFilesIn(folder: string): string[] {
  return entriesIn(folder)
    .filter((name) => name.endsWith('.json') && statSync(join(folder, name)).isFile())
    .sort();
}

/** Names in a folder, links followed; a link to nowhere is as good as nothing. */
function entriesIn(folder: string): string[] {
  const isFolder = existsSync(folder) && statSync(folder).isDirectory();
  return isFolder ? readdirSync(folder).filter((name) => existsSync(join(folder, name))) : [];
}

function folderProblem(path: string, expected: string, found: string, advice: string): Problem {
  const file = relative(process.cwd(), path).replaceAll('\\', '/') || '.';
  return { file, line: 1, column: 1, path: [], expected, found, advice };
}
