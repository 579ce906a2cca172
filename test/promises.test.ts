import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FILE = '.github/PROMISES.md';
const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!promise|-)/.test(line));
const testsOf = (row: string) => [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);

test('PROMISES.md: every promise names tests, and every test that it names is there', () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => testsOf(row).length === 0)).toEqual([]);
  const missing = rows.flatMap(testsOf).filter((path) => !existsSync(join('.github', path)));
  expect(missing).toEqual([]);
  expect(rows.flatMap(testsOf).filter((path) => !path.endsWith('.test.ts'))).toEqual([]);
});
