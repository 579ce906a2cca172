import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { trimExports } from '../../src/duckdb/trimExports.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { tableCsv } from '../../src/publish/csv.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';
import { indicatorsTable } from '../../src/publish/tables/indicators.ts';
import { inventedResults } from '../inventedResults.ts';
import { ROOT } from '../root.ts';
import { type Ask, openedDatabase } from './openedDatabase.ts';
import { siteDatabase } from './siteDatabase.ts';

const { results } = partRows(projectResults(loadDataset(`${ROOT}data`)));
const databases = new Map<string, Promise<Uint8Array>>();
let ask: Ask;

/** The record's, written once for each access. */
function recordDatabase(access: 'whole' | 'range'): Promise<Uint8Array> {
  const found = databases.get(access) ?? siteDatabase(results, access);
  databases.set(access, found);
  return found;
}

describe.each(['whole', 'range'] as const)('databaseBytes for access %s', (access) => {
  beforeAll(async () => {
    ask = await openedDatabase(await recordDatabase(access));
  });

  test('has the rows of the CSV, absent where the CSV is empty', () => {
    const names = indicatorsTable.columns.map(({ name }) => name);
    const texts = names.map((name) => `coalesce("${name}"::VARCHAR, '') AS "${name}"`);
    const rows = ask(`SELECT ${texts.join(', ')} FROM indicators ORDER BY "row"`);
    const csv = csvParse(tableCsv(indicatorsTable, results).slice(1));
    const decimals = indicatorsTable.columns.filter(({ type }) => type === 'decimal');
    const isDecimal = new Set(decimals.map(({ name }) => name));
    const plain = (name: string, text: string) =>
      isDecimal.has(name) && text !== ''
        ? String(Number(text))
        : text.replace(/^'(?=\s*[=+\-@＝＋])/, '');
    for (const [index, row] of rows.entries()) {
      for (const name of names) {
        const expected = plain(name, csv[index]?.[name] ?? '');
        expect(plain(name, String(row[name])), `${name} of row ${index}`).toBe(expected);
      }
    }
    expect(rows).toHaveLength(csv.length);
  });

  test('sorts ENUM columns by pinyin', () => {
    const rows = ask(
      'SELECT DISTINCT level1::VARCHAR AS l, level1 FROM indicators ORDER BY level1',
    );
    expect(rows.map(({ l }) => l)).toEqual(['产出指标', '满意度指标', '效益指标']);
  });

  test('has exact decimals, and every table', () => {
    expect(ask('SELECT sum(adjusted_budget)::VARCHAR AS sum FROM projects')).toEqual([
      { sum: '286.38' },
    ]);
    expect(ask('SHOW TABLES').map(({ name }) => name)).toEqual([
      'findings',
      'fits',
      'forms',
      'funds',
      'indicators',
      'projects',
    ]);
  });
});

test('findings: an accepted one has its reason, an open one none', async () => {
  const [first, ...others] = results;
  if (first === undefined) throw new Error('no result');
  const [finding, ...rest] = first.findings;
  if (finding === undefined) throw new Error('no finding');
  const findings = [finding.acceptedFor('已核实'), ...rest];
  const database = await openedDatabase(await siteDatabase([{ ...first, findings }, ...others]));
  expect(database('SELECT accepted, code FROM findings WHERE accepted IS NOT NULL')).toEqual([
    { accepted: '已核实', code: finding.code },
  ]);
});

test('databaseBytes: gives the same bytes for the same rows, texts of any number among them', async () => {
  const many = inventedResults(2022, 20_000);
  const first = await siteDatabase(many, 'range');
  const second = await siteDatabase(many, 'range');
  expect(Buffer.compare(first, second)).toBe(0);
});

test('databaseBytes: lets go of its engine, whose memory nothing else would free', async () => {
  await siteDatabase(results, 'whole');
  expect(Object.keys(globalThis)).not.toContain('DUCKDB_BINDINGS');
});

test('databaseBytes: gives the same bytes wherever program and temporary files are', async () => {
  const [before, script] = [await recordDatabase('whole'), process.argv[1] ?? ''];
  const elsewhere = mkdtempSync(join(tmpdir(), 'jijing-a place with a longer name-'));
  vi.stubEnv('TMPDIR', elsewhere);
  process.argv[1] = `${script}-with-a-name-that-is-much-longer`;
  onTestFinished(() => {
    process.argv[1] = script;
    vi.unstubAllEnvs();
    rmSync(elsewhere, { recursive: true });
  });
  expect(Buffer.compare(await siteDatabase(results, 'whole'), before)).toBe(0);
});

test('trimExports: keeps the wanted exports of a program that still runs', async () => {
  // (module (func (export "one") (result i32) i32.const 1) (func (export "two") (result i32) i32.const 2))
  const program = Uint8Array.of(
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 0, 1, 0x7f, 3, 3, 2, 0, 0],
    ...[7, 13, 2, 3, 0x6f, 0x6e, 0x65, 0, 0, 3, 0x74, 0x77, 0x6f, 0, 1],
    ...[10, 11, 2, 4, 0, 0x41, 1, 0x0b, 4, 0, 0x41, 2, 0x0b],
  );
  const trimmed = Buffer.concat(trimExports(program, new Set(['two'])));
  const { instance } = await WebAssembly.instantiate(trimmed);
  expect(Object.keys(instance.exports)).toEqual(['two']);
  expect((instance.exports.two as () => number)()).toBe(2);
});
