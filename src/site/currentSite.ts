import { createHash } from 'node:crypto';
import { departmentPages, type ListedDepartment } from '../analysis/departmentPages.ts';
import { type OfficialForm, officialForm } from '../analysis/form/officialForm.ts';
import { type ProjectPage, projectPages } from '../analysis/projectPage.ts';
import { type ProjectView, projectView } from '../analysis/projectView.ts';
import type { Site } from '../analysis/site.ts';
import { type TargetPage, targetPages } from '../analysis/targetPages.ts';
import { type YearPage, yearPages } from '../analysis/yearPages.ts';
import type { BinaryFile } from '../duckdb/binaryFile.ts';
import { markOnDisk } from '../outputs/programMark.ts';
import { type SearchFile, searchFiles } from '../publish/search/searchFiles.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { type KeptYears, keptYearsFolder, readKeptYears } from './keptYears.ts';
import { loadSite, type Preview } from './loadSite.ts';
import { publishedFiles } from './publishedFiles.ts';
import { sharedSite } from './sharedSite.ts';

const { JIJING_DATA: data = 'data' } = process.env;
const workbooks = sharedSite() === undefined ? await readWorkbooks(data) : undefined;
let loaded: Site | undefined;
let files: Promise<readonly BinaryFile[]> | undefined;
let search: SearchIndex | undefined;

/**
 * The site of this run's data folder, read once: by the build, or here. While developing, this whole module is evaluated anew when
 * the data change (`dev/freshData.ts`), so that nothing that it keeps outlives them.
 */
export function currentSite(): Site {
  const { JIJING_PREVIEW: preview } = process.env;
  loaded ??=
    sharedSite()?.site ?? loadSite(data, preview as Preview | undefined, workbooks, keptByBuilds());
  return loaded;
}

/** What builds by this state of the program kept of the years; while developing nothing is added to it, as the program may change meanwhile. */
function keptByBuilds(): KeptYears {
  return readKeptYears(keptYearsFolder(markOnDisk), data);
}

/** The page of a project with its view, made when it is printed: all at once fill the memory. */
export interface PrintedPage extends ProjectPage {
  readonly view: () => ProjectView;
}

/** The pages of projects that are printed in this run: all but those that stand already. */
export function currentProjectPages(): PrintedPage[] {
  return projectPages(currentSite())
    .filter(({ source }) => !stands(source.result.project.id))
    .map((page) => ({ ...page, view: () => projectView(page.source) }));
}

/** The pages of departments that are printed in this run, likewise. */
export function currentDepartmentPages(): ListedDepartment[] {
  return departmentPages(currentSite()).filter(
    ({ year, departmentId }) => !stands(`${year}/${departmentId}`),
  );
}

/** The page of a target form, laid out when it is printed. */
export interface PrintedTargets extends TargetPage {
  readonly form: () => OfficialForm;
}

/** The pages of target forms that are printed in this run, likewise. */
export function currentTargetPages(): PrintedTargets[] {
  return targetPages(currentSite())
    .filter(({ listed }) => !stands(`${listed.id}/targets`))
    .map((page) => ({ ...page, form: () => officialForm(page.listed.targets.form) }));
}

/** The pages of whole years that are printed in this run, likewise. */
export function currentYearPages(): YearPage[] {
  return yearPages(currentSite()).filter(({ view: { year } }) => !stands(String(year)));
}

function stands(id: string): boolean {
  return sharedSite()?.kept.has(id) === true;
}

/** The files below `data/` of this run while developing, made once. */
export function currentFiles(): Promise<readonly BinaryFile[]> {
  files ??= Array.fromAsync(publishedFiles(currentSite()));
  return files;
}

/** The sizes of the same files by name, in bytes. */
export async function currentSizes(): Promise<ReadonlyMap<string, number>> {
  const written = sharedSite()?.sizes;
  return written ?? new Map((await currentFiles()).map(({ name, bytes }) => [name, bytes.length]));
}

/** The index of the search, and a mark of its content by which no older file is taken for it. */
export interface SearchIndex {
  readonly files: readonly SearchFile[];
  readonly version: string;
}

/** The search index of this run, made once. */
export function currentSearchIndex(): SearchIndex {
  if (search === undefined) {
    const { results, ledger, otherForms } = currentSite();
    const files = searchFiles(results, ledger, otherForms);
    const hash = createHash('sha256');
    for (const { text } of files) hash.update(text);
    search = { files, version: hash.digest('hex').slice(0, 12) };
  }
  return search;
}
