import { mkdtempSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { buildSite } from '../buildSite.ts';
import { seeded } from '../expression/random.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { EDIT_KINDS, editFolder } from '../outputs/randomEdits.ts';
import { ROOT } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-kept-'));
const data = join(folder, 'data');
const out = join(folder, 'site');
const random = seeded(2026);
/** Edits that most projects have nothing to do with. */
const OF_ONE_LIST = ['cell', 'title', 'rename', 'add', 'remove', 'list', 'exception'];
beforeAll(async () => {
  writeDemoData(data, { ...DEMO_OPTIONS, departments: 2, years: 2, projects: 3 });
  await buildSite({ data, out });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Pages and files of forms that stand as the very files that stood before. */
async function keptInNextBuild(): Promise<string[]> {
  const files = listFiles(out).filter((file) => /^\d{4}\/[^/]+\/[^/]+[./]/.test(file));
  const before = new Map(files.map((file) => [file, statSync(join(out, file)).ino]));
  await buildSite({ data, out });
  const inode = (file: string) => statSync(join(out, file), { throwIfNoEntry: false })?.ino;
  return files.filter((file) => inode(file) === before.get(file));
}

/** So that the next build reads and judges all itself. Other tests build beside this one: it goes in one step. */
function forgetYears(): void {
  const aside = join(ROOT, `.cache/years-${process.pid}`);
  renameSync(join(ROOT, '.cache/years'), aside);
  rmSync(aside, { recursive: true });
}

test('build: leaves a site alone that would be made again as it is, and says so', async () => {
  const page = () => {
    const { ino, mtimeMs } = statSync(join(out, 'index.html'));
    return { ino, mtimeMs };
  };
  const before = page();
  const { output } = await buildSite({ data, out });
  expect(output).toContain('数据和程序没有变');
  expect(page()).toEqual(before);
});

// In this order: what the first build kept in error, the second keeps too, but in the few projects it is about.
test('build: keeps pages and files of what an edit leaves alone, mends what was changed in the site, and gives what a build from nothing gives, other rule books and settings too', async () => {
  for (const kind of EDIT_KINDS.filter((one) => !OF_ONE_LIST.includes(one))) {
    editFolder(data, kind, random);
  }
  await buildSite({ data, out });
  const own = listFiles(out).filter((file) => /^\d{4}\/[^/]+\/[^/]+-/.test(file));
  const ofEvery = (ending: string) => own.filter((file) => file.endsWith(ending));
  // More than the edits reach.
  const pages = ofEvery('/index.html').filter((_, index) => index % 6 === 0);
  const documents = ofEvery('.docx').filter((_, index) => index % 6 === 1);
  for (const page of pages) writeFileSync(join(out, page), 'changed');
  for (const document of documents) truncateSync(join(out, document), 100);
  truncateSync(join(out, '.outputs'), statSync(join(out, '.outputs')).size - 170);
  for (const kind of OF_ONE_LIST) editFolder(data, kind, random);
  const fresh = join(folder, 'fresh');
  const kept = await keptInNextBuild();
  forgetYears();
  await buildSite({ data, out: fresh });
  expect(kept.filter((file) => file.endsWith('.docx')).length).toBeGreaterThan(3);
  expect(kept.filter((file) => file.endsWith('/index.html')).length).toBeGreaterThan(3);
  expect(kept.filter((file) => pages.includes(file) || documents.includes(file))).toEqual([]);
  expect(folderHashes(out)).toEqual(folderHashes(fresh));
});
