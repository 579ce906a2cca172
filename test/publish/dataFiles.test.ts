import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { type DataFile, dataFiles } from '../../src/publish/dataFiles.ts';
import type { Imprint } from '../../src/publish/imprint.ts';
import { projectFile } from '../../src/publish/projectFile.ts';
import { siteTables } from '../../src/publish/siteTables.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { HOSTILE, hostile, IMPRINT, MARKED, SETTINGS, sampleResult } from './sampleResult.ts';
import { partsOf } from './workbook.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const results = [sampleResult(hostile)];
const TABLES = siteTables(IMPRINT, { results });
const written = (imprint: Imprint) =>
  Array.fromAsync(
    dataFiles({ settings: SETTINGS, results, imprint, sha256, deflate: deflatedPiece }),
  );

async function textOf(name: string, imprint = IMPRINT): Promise<string> {
  const file = (await written(imprint)).find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
}

/** The profile of Data Package 2.0 as published (public domain), without its explanations. */
function profile() {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/datapackage-2.0.json'), 'utf8');
  return new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(text));
}

describe('dataFiles', () => {
  test('gives every table as CSV, JSON and Parquet, the workbook, the package, the manifest and the sums', async () => {
    expect((await written(IMPRINT)).map(({ name }) => name)).toEqual([
      ...TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
      ...TABLES.map(({ name }) => `${name}.parquet`),
      ...['jijing.xlsx', 'datapackage.json', 'manifest.json', 'SHA256SUMS'],
    ]);
  });

  test('SHA256SUMS has a line of sha256sum for every file but itself', async () => {
    const files = await written(IMPRINT);
    const others = files.filter(({ name }) => name !== 'SHA256SUMS');
    const lines = others.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`);
    expect(await textOf('SHA256SUMS')).toBe(lines.join(''));
  });

  test('datapackage.json keeps the profile of Data Package 2.0', async () => {
    const isValid = profile();
    const descriptor = JSON.parse(await textOf('datapackage.json'));
    isValid(descriptor);
    expect(isValid.errors).toBeNull();
    const [{ schema, ...resource }] = descriptor.resources;
    const { name: _, ...unnamed } = resource;
    expect(isValid({ resources: [unnamed] })).toBe(false);
    expect(isValid({ resources: [{ ...resource, schema: { fields: [{ type: 1 }] } }] })).toBe(
      false,
    );
  });

  test('datapackage.json states size and hash of each CSV', async () => {
    const files = new Map((await written(IMPRINT)).map(({ name, bytes }) => [name, bytes]));
    const { resources } = JSON.parse(await textOf('datapackage.json'));
    for (const { path, bytes, hash } of resources) {
      const content = files.get(path) ?? new Uint8Array();
      expect([bytes, hash]).toEqual([content.length, `sha256:${sha256(content)}`]);
    }
  });

  test('each table has the same rows in CSV and in JSON, null where the CSV is empty', async () => {
    for (const { name, columns } of TABLES) {
      const csv = csvParse((await textOf(`${name}.csv`)).slice(1));
      const { rows } = JSON.parse(await textOf(`${name}.json`));
      const asText = rows.map((row: Record<string, unknown>) =>
        columns.map((column) => String(row[column.name] ?? '').toWellFormed()),
      );
      const plain = csv.map((row) =>
        columns.map((column) => (row[column.name] ?? '').replace(/^'/, '')),
      );
      expect(plain).toEqual(asText);
    }
  });

  test('says in every file of invented data that they are, and in none of real data', async () => {
    const says = ({ name, bytes }: DataFile) =>
      name.endsWith('.xlsx')
        ? [...partsOf(bytes).values()].join('').includes('合成演示数据')
        : new TextDecoder().decode(bytes).includes('合成演示数据');
    const marked = (await written(MARKED)).filter(({ name }) => /json|xlsx/.test(name));
    const telling = marked.filter(({ name }) => name !== 'manifest.json');
    expect(telling.filter((file) => !says(file))).toEqual([]);
    expect((await written(IMPRINT)).filter(says)).toEqual([]);
  });
});

describe('projectFile', () => {
  const text = async (format: 'csv' | 'json', imprint = IMPRINT) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await projectFile(sampleResult(hostile), format, imprint),
    );

  test('csv: has the rows of the project in indicators.csv, formulas behind an apostrophe', async () => {
    expect(await text('csv')).toBe(await textOf('indicators.csv'));
    const [row] = csvParse((await text('csv')).slice(1));
    expect(row?.deviation_reason).toBe(`'${HOSTILE.formula}`);
    expect(row?.target).toBe("'+1+1");
  });

  test('json: has the form as printed beside the rows of every table', async () => {
    const result = sampleResult(hostile);
    const json = JSON.parse(await text('json'));
    expect(json.form).toEqual(JSON.parse(JSON.stringify(result.project.form)));
    expect(json.summary.project_name).toBe(HOSTILE.formula);
    expect(json.indicators).toHaveLength(result.score.rows.length);
    expect(json.findings).toHaveLength(result.findings.length);
    expect(json.source).toEqual(result.project.source);
    expect(json).toMatchObject({ schemaVersion: 1, id: result.project.id });
    expect(json).not.toHaveProperty('mark');
    expect(JSON.parse(await text('json', MARKED)).mark).toBe('合成演示数据');
  });
});
