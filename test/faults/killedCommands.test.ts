import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { LOG_FILE } from '../../src/load/recordFiles.ts';
import { sampleForm } from '../audit/sampleForm.ts';
import { userEnvironment } from '../buildSite.ts';
import { publishChild } from '../collect/publishChild.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';
import { isLong } from './rounds.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-killed-'));
const temporary = join(root, 'tmp');
const [before, folder] = [join(root, 'before'), join(root, 'folder')];
const child = join(root, 'child');
afterAll(() => rmSync(root, { recursive: true }));

/** Runs a command in the folder, ended before its n-th change of the disk; without n to its end. */
function run(args: readonly string[], steps = Number.POSITIVE_INFINITY) {
  const program = ['--import', join(ROOT, 'test/killBefore.mjs'), join(ROOT, 'src/jijing.mjs')];
  const env = { ...userEnvironment(), TMPDIR: temporary, JIJING_KILL: String(steps) };
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [...program, ...args], options);
}

/** Another folder of the same content. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** The files there by their content; a PDF, which tells when it was made, by whether it has its beginning and its end. */
function contents(): Readonly<Record<string, string>> {
  const isWhole = (path: string) =>
    /^%PDF-.*%%EOF\s*$/s.test(readFileSync(join(folder, path), 'latin1'));
  return Object.fromEntries(
    Object.entries(folderHashes(folder)).map(([path, hash]) => [
      path,
      path.endsWith('.pdf') ? `whole: ${isWhole(path)}` : hash,
    ]),
  );
}

/** What stands there as a file of the data: neither what is not finished, which no command reads, nor folders. */
function standing(): Readonly<Record<string, string>> {
  const isHidden = (path: string) => /(?:^|\/)\.[^/]+\.(?:new|old)-[^/]+(?:\/|$)/.test(path);
  return Object.fromEntries(Object.entries(contents()).filter(([path]) => !isHidden(path)));
}

/** What an import says of what it did is another where it had less left to do. */
function withoutRecords(files: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('/imports/')));
}

/** The smallest invented city. */
const CITY = '--out city --departments 1 --years 1 --projects 1';

/** The commands that write, with what is called before them. */
const COMMANDS: readonly (readonly [call: string, ...before: string[]])[] = [
  ['template --data data --year 2024 --out 填报.xlsx'],
  ...(isLong
    ? ([
        ['new bumen/2024/gaizao --name 改造 --data data'],
        ['init new --year 2023'],
        ['new list bumen/2023 --data data'],
        ['copy-year 2023 2024 --data data'],
        ['schema --data data'],
        ['migrate --data data'],
        ['import 填报.xlsx --data data', 'template 修路 架桥 --year 2024 --out 填报.xlsx'],
        ['publish-log --data data'],
        ['publish-log --undo --data data', 'publish-log --data data'],
        ['publish-log --migrate --data data'],
        ['report jineng-peixun --data data --out 报告.md'],
        [`collect child=${child} --data data`],
        [`demo-data ${CITY}`],
        [`demo-data ${CITY} --seed 2`, `demo-data ${CITY}`],
        [`parquet child=${child} --out rows`],
        ['pdf --data data --site site --out print', 'build --data data --out site'],
      ] as const)
    : []),
];

/** What no command writes any longer, for those that rewrite it. */
const FORMER: readonly (readonly [begin: string, write: () => void])[] = [
  ['new list', () => rmSync(join(folder, 'data/bumen/2023/list.json'))],
  ['migrate', () => ['jiuyi', 'peixun'].forEach(writeFormerForm)],
  ['publish-log --migrate', () => ['2022', '2023'].forEach(writeFormerLog)],
];

function writeFormerForm(id: string): void {
  writeFileSync(join(folder, 'data/bumen/2023', `${id}.json`), JSON.stringify(sampleForm()));
}

function writeFormerLog(year: string): void {
  const place = join(folder, 'data/bumen', year);
  mkdirSync(place, { recursive: true });
  const documents = [{ file: 'list.json', versions: [{ date: '2024-05-01' }] }];
  writeFileSync(join(place, LOG_FILE), JSON.stringify({ schemaVersion: 1, documents }));
}

/** What is replaced as a whole: nothing of two cities stands in one. */
function cityIn(files: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('city/')));
}

describe.each(COMMANDS)('%s', (call, ...calls) => {
  const args = call.split(' ');

  test('ended before any change of the disk leaves files whole, old or new, and the same again completes them', async () => {
    mkdirSync(temporary, { recursive: true });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    if (call.includes(child) && !existsSync(child)) {
      await publishChild(loadDataset(join(ROOT, 'data')), child);
    }
    for (const one of ['init data --year 2023', ...calls]) {
      expect(run(one.split(' ')), one).toMatchObject({ status: 0 });
    }
    for (const [begin, write] of FORMER) if (call.startsWith(begin)) write();
    copyFolder(folder, before);
    const old = standing();
    expect(run(args)).toMatchObject({ status: 0 });
    const whole = standing();
    expect(whole).not.toEqual(old);
    let steps = 0;
    for (; ; steps += 1) {
      copyFolder(before, folder);
      const { signal } = run(args, steps);
      if (signal === null) break;
      const found = standing();
      for (const [path, hash] of Object.entries(found)) {
        expect([old[path], whole[path]], `${path}, step ${steps}`).toContain(hash);
      }
      expect([{}, cityIn(old), cityIn(whole)], `step ${steps}`).toContainEqual(cityIn(found));
      run(args);
      expect(withoutRecords(contents()), `step ${steps}`).toEqual(withoutRecords(whole));
      expect(readdirSync(temporary), `step ${steps}`).toEqual([]);
    }
    expect(steps).toBeGreaterThan(1);
  });
});
