import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '../../src/analysis/site.ts';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { keptPieces, pieceLine } from '../../src/outputs/keptPieces.ts';
import { writeRecord } from '../../src/outputs/outputRecord.ts';
import { type DataFile, dataFiles } from '../../src/publish/dataFiles.ts';
import { type EarlierPieces, NO_EARLIER, type PieceFacts } from '../../src/publish/pieces.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { resultParts } from '../../src/site/resultParts.ts';
import { siteImprint } from '../../src/site/siteImprint.ts';
import { siteOutputs } from '../../src/site/siteOutputs.ts';
import { seeded } from '../expression/random.ts';
import { EDIT_KINDS, editFolder } from './randomEdits.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-pieces-'));
const [data, folder] = [join(root, 'data'), join(root, 'site')];
const PROGRAM = 'a program';
beforeAll(() => {
  writeDemoData(data, { ...DEMO_OPTIONS, departments: 10, years: 2, projects: 1 });
});
afterAll(() => rmSync(root, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function written(site: Site, earlier: EarlierPieces): Promise<DataFile[]> {
  const { settings, results, otherForms, publications } = site;
  const parts = resultParts(results, settings, siteOutputs(site).keyOf);
  const { corrections, log } = publications;
  const imprint = siteImprint(site);
  const source = { settings, results, otherForms, corrections, log, parts, imprint };
  return Array.fromAsync(dataFiles({ ...source, sha256, deflate: deflatedPiece, earlier }));
}

/** Lets the files stand as a site with its record. */
function leave(files: readonly DataFile[]): void {
  const lines = files.flatMap(({ name, bytes, pieces = [] }) => {
    const path = join(folder, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return pieces.length === 0 ? [] : [pieceLine({ file: `data/${name}`, pieces }, sha256(bytes))];
  });
  writeRecord(folder, PROGRAM, [], () => undefined, lines);
}

/** What stands there, and how many pieces were asked for and found in it. */
function standing(program: string | undefined = PROGRAM) {
  const pieces = keptPieces<PieceFacts>(folder, program);
  const count = { found: 0, asked: 0 };
  const earlier: EarlierPieces = (name) => {
    const own = pieces(`data/${name}`);
    const get = (key: string) => {
      const piece = own.get(key);
      count.asked += 1;
      count.found += Number(piece !== undefined);
      return piece;
    };
    return Object.assign(new Map(own), { get });
  };
  return { earlier, count };
}

test('dataFiles: gives beside an earlier site what it gives beside none, through edits of every kind', async () => {
  const random = seeded(1717);
  leave(await written(loadSite(data), NO_EARLIER));
  for (const kind of EDIT_KINDS) {
    editFolder(data, kind, random);
    const site = loadSite(data);
    const files = await written(site, standing().earlier);
    const fresh = await written(site, NO_EARLIER);
    expect(files.map(({ name, bytes }) => [name, sha256(bytes)])).toEqual(
      fresh.map(({ name, bytes }) => [name, sha256(bytes)]),
    );
    leave(files);
  }
});

test('dataFiles: takes all of an earlier site where nothing changed, and most where one form did', async () => {
  leave(await written(loadSite(data), NO_EARLIER));
  const same = standing();
  await written(loadSite(data), same.earlier);
  expect(same.count.asked).toBeGreaterThan(50);
  expect(same.count.found).toBe(same.count.asked);
  editFolder(data, 'title', seeded(5));
  const other = standing();
  await written(loadSite(data), other.earlier);
  expect(other.count.found).toBeGreaterThan(0.4 * other.count.asked);
  expect(other.count.found).toBeLessThan(other.count.asked);
});

test('keptPieces: believes neither a file nor a record that was changed, nor that of another program', async () => {
  const files = await written(loadSite(data), NO_EARLIER);
  const found = (program?: string) => keptPieces(folder, program ?? PROGRAM)('data/funds.csv').size;
  leave(files);
  expect(found()).toBeGreaterThan(2);
  expect(found('another')).toBe(0);
  expect(keptPieces(folder, undefined)('data/funds.csv').size).toBe(0);
  expect(keptPieces(folder, PROGRAM)('data/no.csv').size).toBe(0);
  const record = join(folder, '.outputs');
  const text = readFileSync(record, 'utf8');
  const line = /(?<="file":"data\/funds.csv","pieces":\[\{"key":"[^"]*","at":)\d+/;
  writeFileSync(record, text.replace(line, '7'));
  expect(found()).toBe(0);
  leave(files);
  truncateSync(join(folder, 'data/funds.csv'), 1000);
  expect(found()).toBe(0);
});
