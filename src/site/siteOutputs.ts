import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { departmentPages } from '../analysis/departmentPages.ts';
import type { YearPair } from '../analysis/history/yearPair.ts';
import { type ProjectPage, projectPages } from '../analysis/projectPage.ts';
import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Site } from '../analysis/site.ts';
import { targetPages } from '../analysis/targetPages.ts';
import { yearPages } from '../analysis/yearPages.ts';
import { type KeyOf, keysFor } from '../outputs/keysFor.ts';
import type { Output } from '../outputs/outputRecord.ts';
import { type FormFiles, projectFiles, targetFiles } from '../publish/formFiles.ts';
import { siteImprint } from './siteImprint.ts';

/** The page of a project or of its target form, or the pages of a department's year or of a whole one. */
export interface PageOutput extends Output {
  /** The address of the page: `<year>/<department>/<id>`, that with `/targets`, `<year>/<department>` or `<year>`. */
  readonly id: string;
}

/** The files beside the page of a form, written when they are asked for. */
export interface FilesOutput extends Output {
  readonly write: (folder: string) => Promise<void>;
}

/** What of a site is made of one value each, and so can be kept where that is as it was. */
export interface SiteOutputs {
  readonly pages: readonly PageOutput[];
  readonly files: readonly FilesOutput[];
  /** By which they have their keys, which knows those of the results. */
  readonly keyOf: KeyOf;
}

/** The outputs of a site, each with the key of all that it is made of; `known` are keys of results. */
export function siteOutputs(
  site: Site,
  known: ReadonlyMap<ProjectResult, string> = new Map(),
): SiteOutputs {
  const sources = projectPages(site);
  const keyOf = siteKeys(site, sources, known);
  const imprint = siteImprint(site);
  return {
    keyOf,
    pages: [
      ...sources.map((page) => {
        const { id } = page.source.result.project;
        return { id, files: [`${id}/index.html`], key: keyOf(['page', page]) };
      }),
      ...departmentPages(site).map(({ year, departmentId, source }) => {
        const id = `${year}/${departmentId}`;
        const files = [`${id}/index.html`, `${id}/brief/index.html`];
        return { id, files, key: keyOf(['department', source]) };
      }),
      ...yearPages(site).map(({ site: frame, view: { year }, source }) => {
        const id = String(year);
        return { id, files: yearFiles(id), key: keyOf(['year', frame, source]) };
      }),
      ...targetPages(site).map((page) => {
        const id = `${page.listed.id}/targets`;
        return { id, files: [`${id}/index.html`], key: keyOf(['targets', page]) };
      }),
    ],
    files: [...projectFiles(site, imprint), ...targetFiles(site, imprint)].map((form) => ({
      files: form.files.map((file) => pathOf(form, file)),
      key: keyOf(['files', form.source]),
      write: (folder) => writeFiles(folder, form),
    })),
  };
}

/**
 * Keys of what is made of a site. What went on from one year to the next is made of the two years alone, and what is said
 * of two years of a department of what went on in them.
 */
function siteKeys(
  { rulebooks, results, years }: Site,
  pages: readonly ProjectPage[],
  known: ReadonlyMap<ProjectResult, string>,
): KeyOf {
  const frames = new Set(pages.map(({ site }) => site));
  const grown = grownResults(results, known);
  const comparisons = new Set(
    years.flatMap(({ departments }) => departments.map((own) => own.comparison)),
  );
  const pairs = [...comparisons].flatMap((comparison) => comparison?.pairs ?? []);
  const changes = pages.flatMap(({ source: { past } }) =>
    past?.change !== undefined && 'change' in past.change ? past.change.change : [],
  );
  return keysFor(
    [
      ...rulebooks.map(({ rulebook }) => rulebook),
      ...frames,
      ...results.filter((result) => !grown.has(result)),
    ],
    [
      ...[...grown].map(([value, before]) => ({
        value,
        from: [before, value.findings, value.open],
      })),
      ...changes.map((change) => ({ value: change, from: [change.before, change.after] })),
      ...pairs.map((pair) => ({ value: pair, from: [pairParts(pair)] })),
    ],
    known,
  );
}

/** What all else that a pair of years says is counted and picked from. */
function pairParts({
  before,
  after,
  counts,
  continued,
  divided,
  merged,
  split,
  ...pair
}: YearPair) {
  const { added, resumed, ended, paused, succeeded, unfiled } = pair;
  const stood = { added, resumed, ended, paused, succeeded, unfiled };
  return { before, after, counts, continued, divided, merged, split, ...stood };
}

/** Results to which comparing years added findings and nothing else, each with what it was before, whose key is known. */
function grownResults(
  results: readonly ProjectResult[],
  known: ReadonlyMap<ProjectResult, string>,
): Map<ProjectResult, ProjectResult> {
  const before = new Map([...known.keys()].map((own) => [own.project, own]));
  return new Map(
    results.flatMap((result) => {
      const own = before.get(result.project);
      if (own === undefined || own === result) return [];
      const { findings: _, open: _open, ...rest } = result;
      const isSame = Object.entries(rest).every(
        ([name, value]) => own[name as keyof ProjectResult] === value,
      );
      return isSame ? [[result, own] as const] : [];
    }),
  );
}

/** The pages of a whole year, and what 试算 reads. */
function yearFiles(year: string): string[] {
  const lists = ['brief', 'decisions', 'missed', 'projects', 'stability', 'unassessable'];
  const pages = ['', ...lists.map((list) => `${list}/`)].map((page) => `${page}index.html`);
  return [...pages, 'what-if.json'].map((file) => `${year}/${file}`);
}

async function writeFiles(folder: string, form: FormFiles): Promise<void> {
  for (const file of form.files) {
    const path = join(folder, pathOf(form, file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.bytes());
  }
}

function pathOf({ stem }: FormFiles, { format }: FormFiles['files'][number]): string {
  return `${stem}.${format}`;
}
