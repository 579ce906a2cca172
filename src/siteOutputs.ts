import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPages } from './analysis/projectPage.ts';
import type { Site } from './analysis/site.ts';
import { keysFor } from './outputs/keysFor.ts';
import type { Output } from './outputs/outputRecord.ts';
import { type FormFiles, projectFiles, targetFiles } from './publish/formFiles.ts';
import { siteImprint } from './siteImprint.ts';

/** The page of a project. */
export interface PageOutput extends Output {
  /** `<year>/<department>/<id>`, that of the project. */
  readonly id: string;
}

/** The files beside the page of a form, written when they are asked for. */
export interface FilesOutput extends Output {
  readonly write: (folder: string) => Promise<void>;
}

/** What of a site is made of one form each, and so can be kept where that is as it was. */
export interface SiteOutputs {
  readonly pages: readonly PageOutput[];
  readonly files: readonly FilesOutput[];
}

/** The outputs of a site, each with the key of all that it is made of. */
export function siteOutputs(site: Site): SiteOutputs {
  const rulebooks = site.rulebooks.map(({ rulebook }) => rulebook);
  const keyOf = keysFor([...site.results, ...rulebooks]);
  const imprint = siteImprint(site);
  return {
    pages: projectPages(site).map((page) => {
      const { id } = page.source.result.project;
      return { id, files: [`${id}/index.html`], key: keyOf(['page', page]) };
    }),
    files: [...projectFiles(site, imprint), ...targetFiles(site, imprint)].map((form) => ({
      files: form.files.map((file) => pathOf(form, file)),
      key: keyOf(['files', form.source]),
      write: (folder) => writeFiles(folder, form),
    })),
  };
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
