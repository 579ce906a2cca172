import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptOutputs } from '../../src/outputs/keptOutputs.ts';
import { writeRecord } from '../../src/outputs/outputRecord.ts';
import { wholeSite } from '../../src/outputs/wholeSite.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'jijing-whole-'));
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'index.html'), '总览');
  writeFileSync(join(site, 'a/index.html'), '甲');
  writeRecord(site, 'program', [wholeSite(site, 'source')]);
});
afterEach(() => rmSync(site, { recursive: true }));

const stands = (source = 'source', program = 'program') =>
  keptOutputs(site, program, [wholeSite(site, source)]).size === 1;

test('wholeSite: stands as it was made, of the same source by the same program', () => {
  expect(stands()).toBe(true);
  expect(stands('another')).toBe(false);
  expect(stands('source', 'another')).toBe(false);
});

test.each([
  ['changed', () => writeFileSync(join(site, 'a/index.html'), '乙')],
  ['taken away', () => rmSync(join(site, 'a/index.html'))],
  ['added', () => writeFileSync(join(site, 'b.html'), '')],
  ['added as a link', () => symlinkSync('index.html', join(site, 'b.html'))],
  [
    'renamed',
    () => {
      rmSync(join(site, 'index.html'));
      writeFileSync(join(site, 'main.html'), '总览');
    },
  ],
])('wholeSite: does not stand where a file was %s', (_, change) => {
  change();
  expect(stands()).toBe(false);
});
