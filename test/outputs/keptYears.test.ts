import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import {
  keepYears,
  NOTHING_KEPT,
  readKeptYears,
  resultKeys,
  resultsBeside,
} from '../../src/site/keptYears.ts';
import { loadSource, siteOf } from '../../src/site/loadSite.ts';
import { siteOutputs } from '../../src/site/siteOutputs.ts';
import { yearKeys } from '../../src/site/yearKeys.ts';
import { seeded } from '../expression/random.ts';
import { EDIT_KINDS, editFolder } from './randomEdits.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-years-'));
const [data, store] = [join(root, 'data'), join(root, 'kept/program')];
beforeAll(() => {
  writeDemoData(data, { ...DEMO_OPTIONS, departments: 3, years: 3, projects: 2 });
});
afterAll(() => rmSync(root, { recursive: true }));

/** What a build makes of the data beside what is kept, and leaves for the next. */
function built(kept = readKeptYears(store, data)) {
  const source = loadSource(data, undefined, undefined, kept);
  const { dataset } = source;
  const keys = resultKeys(dataset, kept, resultsBeside(dataset, kept));
  const results = [...keys.keys()];
  keepYears(store, dataset, kept, keys);
  const outputs = siteOutputs(siteOf(source, results), keys);
  return {
    read: kept.keys.size - kept.years.size,
    documents: dataset.departmentYears,
    results,
    cells: results.map(({ findings }) => findings.map(({ cells }) => cells)),
    keys: [...keys.values()],
    outputs: [...outputs.pages, ...outputs.files].map(({ files, key }) => ({ files, key })),
  };
}

function expectAsFromNothing(own: ReturnType<typeof built>): void {
  const { read: _, ...fresh } = built(NOTHING_KEPT);
  expect(own).toStrictEqual({ ...fresh, read: own.read });
}

test('readKeptYears: gives what reading and judging all gives, through edits of every kind', () => {
  const random = seeded(2026);
  const all = built().read;
  expect(all).toBe(9);
  expectAsFromNothing(built());
  expect(built().read).toBe(0);
  for (const kind of EDIT_KINDS) {
    editFolder(data, kind, random);
    expectAsFromNothing(built());
  }
});

test('readKeptYears: reads no more for an edit of one form than its year and the one after', () => {
  built();
  editFolder(data, 'title', seeded(3));
  expect(built().read).toBeLessThanOrEqual(2);
  expect(built().read).toBe(0);
});

test('readKeptYears: believes nothing that is not whole', () => {
  built();
  const files = readdirSync(store);
  for (const file of files) {
    const path = join(store, file);
    const bytes = readFileSync(path);
    if (file < '8') truncateSync(path, bytes.length - 1);
    else writeFileSync(path, bytes.fill(7, 100, 101));
  }
  expect(readKeptYears(store, data).years.size).toBe(0);
  expectAsFromNothing(built());
});

test('readKeptYears: clears what another state of the program kept, and works where nothing can be kept', () => {
  built();
  const other = join(root, 'kept/other');
  mkdirSync(other);
  editFolder(data, 'title', seeded(4));
  expect(built().read).toBeGreaterThan(0);
  expect(readdirSync(join(root, 'kept'))).toEqual(['program']);
  const kept = readKeptYears(join(root, 'data/site.json/no'), data);
  expect(kept.years.size).toBe(0);
});

test('yearKeys: change with the year before of a project that another department had, and with what all have in common', () => {
  const folder = join(root, 'two');
  const write = (place: string, content: object) => {
    mkdirSync(join(folder, place, '..'), { recursive: true });
    writeFileSync(join(folder, place), JSON.stringify(content));
  };
  write('site.json', { title: 'a' });
  write('old/2021/list.json', { entries: [{ id: 'x' }] });
  write('old/2021/x.json', { one: 1 });
  write('new/2022/list.json', { entries: [{ id: 'y', lineage: 'old/x' }] });
  write('new/2022/y.json', {});
  write('else/2022/list.json', { entries: [{ id: 'z' }] });
  const keys = () => Object.fromEntries(yearKeys(folder));
  const changed = (before: Record<string, string>) => {
    const after = keys();
    return Object.keys(after).filter((place) => after[place] !== before[place]);
  };
  let before = keys();
  expect(Object.keys(before)).toEqual(['else/2022', 'new/2022', 'old/2021']);
  write('old/2021/x.json', { one: 2 });
  expect(changed(before)).toEqual(['new/2022', 'old/2021']);
  before = keys();
  write('rulebooks/own.json', {});
  expect(changed(before)).toHaveLength(3);
  before = keys();
  write('site.json', { title: 'b' });
  expect(changed(before)).toHaveLength(3);
  write('site.json', { personalDataExceptions: [{ file: 'old/2021/x.json' }] });
  expect(Object.keys(keys())).toEqual(['else/2022', 'new/2022']);
  write('site.json', {});
  symlinkSync(join(folder, 'new/2022/y.json'), join(folder, 'else/2022/z.json'));
  expect(keys()).toEqual({});
});
