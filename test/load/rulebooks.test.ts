import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import { loadRulebooks } from '../../src/load/loadRulebooks.ts';

const SHIPPED = join(import.meta.dirname, '../../data/rulebooks');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a changed copy of a rule book of the software. */
function write(name: string, change: Record<string, unknown>): void {
  const record = JSON.parse(readFileSync(join(SHIPPED, 'national-2020.json'), 'utf8'));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...record, ...change }));
}

function origins(own = folder): Record<string, string> {
  const { value } = loadRulebooks(own, 'national-2020');
  return Object.fromEntries(value.map(({ id, origin }) => [id, origin.kind]));
}

test('builtInRulebooks: every file of data/rulebooks, and no other', () => {
  const ids = builtInRulebooks().map(({ id }) => `${id}.json`);
  expect(ids).toEqual(readdirSync(SHIPPED).sort());
});

test('loadRulebooks: a folder without rule books has those of the software, the declared one first', () => {
  const { value, problems } = loadRulebooks(join(folder, 'nowhere'), 'jiangxi');
  expect(problems).toEqual([]);
  expect(value.map(({ id }) => id)).toEqual([
    'jiangxi',
    ...['bands-2021', 'beijing-2016', 'guangxi', 'hubei', 'national-2020', 'sichuan-2023'],
  ]);
});

test('loadRulebooks: copies of all of them are the same rule books, whatever their layout', () => {
  cpSync(SHIPPED, folder, { recursive: true });
  write('national-2020', { $schema: 'elsewhere' });
  expect(new Set(Object.values(origins()))).toEqual(new Set(['builtIn']));
});

test('loadRulebooks: one of another id stands beside them', () => {
  write('ours', { id: 'ours' });
  expect(origins()).toMatchObject({ ours: 'own', 'national-2020': 'builtIn' });
});

test('loadRulebooks: one that differs takes the place of its namesake and says so', () => {
  write('national-2020', { description: '本站改写' });
  expect(origins()).toMatchObject({ 'national-2020': 'replacing', jiangxi: 'builtIn' });
  const [first, shipped] = [folder, SHIPPED].map(
    (own) => loadRulebooks(own, 'national-2020').value[0],
  );
  expect(first?.description).toBe('本站改写');
  expect(first?.origin.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  expect(first?.origin.fingerprint).not.toBe(shipped?.origin.fingerprint);
});

test('loadRulebooks: a folder in place of a file is no rule book', () => {
  mkdirSync(join(folder, 'national-2020.json'));
  expect(origins()).toMatchObject({ 'national-2020': 'builtIn' });
});
