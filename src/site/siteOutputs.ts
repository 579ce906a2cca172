import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { departmentPages } from '../analysis/departmentPages.ts';
import { type ProjectPage, projectPages } from '../analysis/projectPage.ts';
import type { Site } from '../analysis/site.ts';
import { targetPages } from '../analysis/targetPages.ts';
import { type KeyOf, keysFor } from '../outputs/keysFor.ts';
import type { Output } from '../outputs/outputRecord.ts';
import { type FormFiles, projectFiles, targetFiles } from '../publish/formFiles.ts';
import { siteImprint } from './siteImprint.ts';

/** The page of a project or of its target form, or the pages of a department's year. */
export interface PageOutput extends Output {
  /** The address of the page: `<year>/<department>/<id>`, that with `/targets`, or `<year>/<department>`. */
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
  known: ReadonlyMap<object, string> = new Map(),
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
      ...departmentPages(site).map(({ year, departmentId, page }) => {
        const id = `${year}/${departmentId}`;
        const files = [`${id}/index.html`, `${id}/brief/index.html`];
        return { id, files, key: keyOf(['department', page()]) };
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

/** Keys of what is made of a site. What went on from one year to the next is made of the two years alone. */
function siteKeys(
  { rulebooks, results }: Site,
  pages: readonly ProjectPage[],
  known: ReadonlyMap<object, string>,
): KeyOf {
  const frames = new Set(pages.map(({ site }) => site));
  const changes = pages.flatMap(({ source: { past } }) =>
    past?.change !== undefined && 'change' in past.change ? past.change.change : [],
  );
  return keysFor(
    [...rulebooks.map(({ rulebook }) => rulebook), ...frames, ...results],
    changes.map((change) => ({ value: change, from: [change.before, change.after] })),
    known,
  );
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
