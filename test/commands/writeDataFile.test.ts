import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFile } from '../../src/commands/writeDataFile.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-schemas-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const schemaOf = () =>
  JSON.parse(String(dataFile(data, 'a/2022/list.json', 'list', {}).content)).$schema;

test('dataFile names the schemas where `schema` writes them', () => {
  expect(schemaOf()).toBe('../../schemas/list.schema.json');
});

test('dataFile names those of the package where the folder installs it, unless it has its own', () => {
  writeFileSync(join(data, 'package.json'), '{}');
  expect(schemaOf()).toBe('../../node_modules/jijing/data/schemas/list.schema.json');
  mkdirSync(join(data, 'schemas'));
  expect(schemaOf()).toBe('../../schemas/list.schema.json');
});
