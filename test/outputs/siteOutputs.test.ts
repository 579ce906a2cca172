import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { departmentPages } from '../../src/analysis/departmentPages.ts';
import { projectPages } from '../../src/analysis/projectPage.ts';
import { projectView } from '../../src/analysis/projectView.ts';
import type { Site } from '../../src/analysis/site.ts';
import { targetPages } from '../../src/analysis/targetPages.ts';
import { yearPages } from '../../src/analysis/yearPages.ts';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { projectFiles } from '../../src/publish/formFiles.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { siteImprint } from '../../src/site/siteImprint.ts';
import { siteOutputs } from '../../src/site/siteOutputs.ts';
import { seeded } from '../expression/random.ts';
import { EDIT_KINDS, editFolder } from './randomEdits.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-edits-'));
beforeAll(() => {
  writeDemoData(folder, { ...DEMO_OPTIONS, departments: 2, years: 2, projects: 2 });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What stands under each key: the texts of a project's page, all of a department's, of a year's and of a target form's, and the light files of a form. */
async function contents(site: Site): Promise<Map<string, string>> {
  const { pages, files } = siteOutputs(site);
  const views = projectPages(site).map((page) => {
    const view = projectView(page.source);
    return JSON.stringify({ ...page, view, form: view.form() });
  });
  const departments = departmentPages(site).map(({ page }) => page());
  const years = yearPages(site).map(({ site: frame, view }) => {
    return { frame, ...view, stability: view.stability(), whatIf: view.whatIf() };
  });
  const others = [...departments, ...years, ...targetPages(site)].map((page) =>
    JSON.stringify(page),
  );
  const forms = projectFiles(site, siteImprint(site));
  const texts = await Promise.all(forms.map((form) => textOf(form.files)));
  return new Map([
    ...[...views, ...others].map((text, index) => [pages[index]?.key ?? '', text] as const),
    ...texts.map((text, index) => [files[index]?.key ?? '', text] as const),
  ]);
}

async function textOf(files: ReturnType<typeof projectFiles>[number]['files']): Promise<string> {
  const light = files.filter(({ format }) => /csv|json/.test(format));
  const bytes = await Promise.all(light.map((file) => file.bytes()));
  return bytes.map((one) => new TextDecoder().decode(one)).join('\n');
}

test('siteOutputs: gives one key to one content alone, through edits of every kind', async () => {
  const random = seeded(17);
  const known = await contents(loadSite(folder));
  for (const kind of [...EDIT_KINDS, ...EDIT_KINDS.toReversed()]) {
    editFolder(folder, kind, random);
    for (const [key, content] of await contents(loadSite(folder))) {
      expect(known.get(key) ?? content, kind).toBe(content);
      known.set(key, content);
    }
  }
});

test('siteOutputs: an edit of one form changes the keys of its project, of its department and of all in years beside it, and of no other', () => {
  const keys = (site: Site) => {
    const { pages, files } = siteOutputs(site);
    return new Map([...pages, ...files].map(({ key, files: [name = ''] }) => [name, key]));
  };
  const before = keys(loadSite(folder));
  editFolder(folder, 'title', seeded(3));
  const changed = [...keys(loadSite(folder))].filter(([name, key]) => before.get(name) !== key);
  const isOfYear = (name: string) => /^\d{4}\/index\.html$/.test(name);
  const names = changed.map(([name]) => name);
  const [years, forms] = [names.filter(isOfYear), names.filter((name) => !isOfYear(name))];
  const places = forms.map((name) => name.split(/[/.]/).slice(1, 3));
  expect(new Set(places.map(([department]) => department)).size).toBe(1);
  expect(new Set(places.map(([, own]) => own).filter((own) => own !== 'index')).size).toBe(1);
  expect(forms.length).toBeGreaterThanOrEqual(3);
  expect(new Set(years)).toEqual(new Set(forms.map((name) => `${name.slice(0, 4)}/index.html`)));
});
