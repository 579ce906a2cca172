import { csvParse } from 'd3-dsv';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExportContent } from '../../src/explorer/export/exportContent.ts';
import { exportNotes, notesLine } from '../../src/explorer/export/exportNotes.ts';
import { resultCsv } from '../../src/explorer/export/resultCsv.ts';
import { resultJson } from '../../src/explorer/export/resultJson.ts';
import { resultMarkdown } from '../../src/explorer/export/resultMarkdown.ts';
import { resultParquet } from '../../src/explorer/export/resultParquet.ts';
import { resultWorkbook } from '../../src/explorer/export/resultWorkbook.ts';
import { uniqueNames } from '../../src/explorer/export/uniqueNames.ts';

const HOSTILE = [
  '=cmd|calc',
  '+1',
  '-1',
  '@sum',
  '＝1',
  '\t=1',
  'a,b',
  'say "x"',
  'two\nlines',
  'a|b',
  '<script>alert(1)</script>',
  '*b* _i_ `c` [l](x) \\',
  '\u0000\ud800',
  '',
];

const content: ExportContent = {
  title: '敌意文字',
  stem: 'hostile',
  columns: [
    { name: '=name', type: 'text' },
    { name: 'n', type: 'decimal' },
    { name: 'n', type: 'integer' },
    { name: 'yes', type: 'boolean' },
  ],
  rows: [
    ...HOSTILE.map((text, index) => [text, `-${index}.50`, index, true]),
    [null, '12345678901234567.25', '170141183460469231731687303715884105727', null],
  ],
  capped: true,
  filters: '年度：2022；=filter',
  source: '单位, "名称"',
};

describe('resultCsv', () => {
  const text = resultCsv(content);

  test('has a BOM, no cell that is a formula, and every text whole', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = csvParse(text.slice(1));
    const cells = rows.slice(0, HOSTILE.length).map((row) => row["'=name"] ?? '');
    for (const [index, cell] of cells.entries()) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      expect(cell.replace(/^'/, '')).toBe(HOSTILE[index]);
    }
  });

  test.each([';', '\t'])('quotes a cell that a program would part at %j', (sign) => {
    const rows = [[`a${sign}=1+1`, null, null, null]];
    expect(resultCsv({ ...content, rows })).toContain(`\r\n"a${sign}=1+1",`);
  });

  test('leaves numbers as they are, NULL empty, and ends in what it is', () => {
    const lines = text.trimEnd().split('\r\n');
    expect(lines.at(-2)).toBe(',12345678901234567.25,170141183460469231731687303715884105727,');
    expect(lines[1]).toBe("'=cmd|calc,-0.50,0,true");
    expect(lines.at(-1)).toContain('行数：前 15 行，后面还有；来源：单位, ""名称""');
  });
});

test('resultMarkdown: a row a line, signs are text, numbers to the right', () => {
  const lines = resultMarkdown(content).trimEnd().split('\n');
  expect(lines).toHaveLength(2 + content.rows.length + 2);
  expect(lines[1]).toBe('| --- | ---: | ---: | --- |');
  for (const line of lines.slice(0, -2)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(lines[10]).toBe('| two lines | -8.50 | 8 | true |');
  expect(lines[12]).toContain('\\<script\\>');
  expect(lines[13]).toContain('\\*b\\* \\_i\\_ \\`c\\` \\[l\\](x) \\\\');
});

test('resultJson: parses, keeps every digit, names no column twice', () => {
  const text = resultJson(content);
  const { notes, columns, rows } = JSON.parse(text);
  expect(rows.map((row: Record<string, unknown>) => row['=name']).slice(0, -1)).toEqual(HOSTILE);
  expect(columns.map(({ name }: { name: string }) => name)).toEqual(['=name', 'n', 'n_2', 'yes']);
  expect(text).toContain('"n":12345678901234567.25,"n_2":170141183460469231731687303715884105727');
  expect(notes.筛选).toBe('年度：2022；=filter');
});

describe('resultWorkbook', () => {
  test('holds texts as texts, numbers as numbers where they are exact, and a sheet of notes', async () => {
    const bytes = Buffer.from(await resultWorkbook(content));
    const rows = await readSheet(bytes, 1);
    expect(rows[0]).toEqual(['=name', 'n', 'n', 'yes']);
    expect(rows[1]).toEqual(['=cmd|calc', -0.5, 0, true]);
    expect(rows.at(-1)?.slice(1, 3)).toEqual([
      '12345678901234567.25',
      '170141183460469231731687303715884105727',
    ]);
    const notes = await readSheet(bytes, 2);
    expect(notes.map(([label]) => label)).toEqual(['内容', '筛选', '行数', '来源', '说明']);
    expect(bytes.includes('<f>')).toBe(false);
  });

  test('gives equal bytes for equal content', async () => {
    expect(await resultWorkbook(content)).toEqual(await resultWorkbook(content));
  });
});

describe('resultParquet', () => {
  const columns = content.columns.map(({ type }, index) => ({ name: `c${index}`, type }));
  const rows = [...content.rows.slice(0, 12), [null, '-1.25', 7, null], [null, null, null, false]];
  const { buffer } = resultParquet({ ...content, columns, rows });

  test('is read back as it was, NULL as NULL', async () => {
    const read = await parquetReadObjects({ file: buffer });
    const expected = rows.map(([text, decimal, integer, yes]) => ({
      c0: text,
      c1: decimal === null ? null : Number(decimal),
      c2: integer === null ? null : BigInt(String(integer)),
      c3: yes,
    }));
    expect(
      read.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v ?? null]))),
    ).toEqual(expected);
  });

  test('has exact decimals and the notes as metadata', () => {
    const { schema, key_value_metadata: notes } = parquetMetadata(buffer);
    expect(schema[2]).toMatchObject({ type: 'INT64', converted_type: 'DECIMAL', scale: 2 });
    expect(schema[3]).toMatchObject({ type: 'INT64' });
    expect(Object.fromEntries((notes ?? []).map(({ key, value }) => [key, value]))).toMatchObject({
      来源: content.source,
    });
  });

  test('holds numbers of more than eighteen digits in sixteen bytes', () => {
    const wide = resultParquet({ ...content, columns, rows: content.rows.slice(-1) });
    expect(parquetMetadata(wide.buffer).schema[2]).toMatchObject({
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
    });
  });

  test('holds more numbers than a call can be given', () => {
    const most = Array.from({ length: 200_000 }, (_, index) => [`${index}.5`]);
    const only = [{ name: 'n', type: 'decimal' }] as const;
    const { buffer: long } = resultParquet({ ...content, columns: only, rows: most });
    expect(parquetMetadata(long)).toMatchObject({
      num_rows: 200_000n,
      schema: [{}, { type: 'INT64', scale: 1 }],
    });
  });

  test('of no rows is a file with its columns', () => {
    const none = resultParquet({ ...content, columns, rows: [] });
    expect(Number(parquetMetadata(none.buffer).num_rows)).toBe(0);
  });
});

describe('exportNotes', () => {
  test('group the digits of the number of rows', () => {
    const rows = Array.from({ length: 12345 }, () => []);
    expect(exportNotes({ ...content, rows, capped: false })).toContainEqual({
      label: '行数',
      text: '12,345 行',
    });
  });

  test.each([
    [{ capped: false }, '15 行'],
    [{ capped: true }, '前 15 行，后面还有'],
  ])('of %j: %s', (more, words) => {
    expect(exportNotes({ ...content, ...more })).toContainEqual({ label: '行数', text: words });
  });

  test('say where nothing was chosen, and that it is an excerpt', () => {
    const line = notesLine({ ...content, filters: '' });
    expect(line).toContain('筛选：没有筛选');
    expect(line).toContain('摘录，不是完整数据');
  });
});

test('uniqueNames: never the same twice, not even by the number given', () => {
  expect(uniqueNames(['a', 'a_2', 'a', 'a'])).toEqual(['a', 'a_2', 'a_3', 'a_4']);
});
