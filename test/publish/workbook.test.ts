import { describe, expect, test, vi } from 'vitest';
import type { Imprint } from '../../src/publish/imprint.ts';
import { siteTables, type TableSource } from '../../src/publish/siteTables.ts';
import { indicatorsTable } from '../../src/publish/tables/indicators.ts';
import { allTablesWorkbook } from '../../src/publish/xlsx/allTablesWorkbook.ts';
import { printedNumber } from '../../src/publish/xlsx/printedNumber.ts';
import { projectWorkbook } from '../../src/publish/xlsx/projectWorkbook.ts';
import { sheetText } from '../../src/publish/xlsx/sheetText.ts';
import { tableSheets } from '../../src/publish/xlsx/tableSheets.ts';
import { deflatedPiece } from '../../src/site/deflatedPiece.ts';
import { CONTROL_SHOWN, HOSTILE, hostile, IMPRINT, MARKED, sampleResult } from './sampleResult.ts';
import { partsOf, readWorkbook } from './workbook.ts';

const TABLES = siteTables(IMPRINT, { results: [sampleResult()] });

async function tablesWorkbook(source: TableSource, imprint: Imprint): Promise<Uint8Array> {
  return (await allTablesWorkbook(source, imprint, deflatedPiece)).bytes;
}

/** A reader takes `_x005F_` for the underscore that it is. */
const asRead = (text: string) => text.replaceAll('_x005F_', '_');

describe('allTablesWorkbook', () => {
  test('reads back to the values of the JSON records, numbers as numbers', async () => {
    const results = [sampleResult(), sampleResult(hostile)];
    const sheets = await readWorkbook(await tablesWorkbook({ results }, IMPRINT));
    for (const { title, columns, records } of siteTables(IMPRINT, { results })) {
      const rows = [...records()].map((record) =>
        columns.map(({ name }) => {
          const value = record[name] ?? null;
          return typeof value === 'string' ? asRead(sheetText(value)) : value;
        }),
      );
      expect(sheets.get(title)?.slice(1) ?? []).toEqual(rows);
    }
  });

  test('has 说明 first, then one sheet a table', async () => {
    const sheets = await readWorkbook(await tablesWorkbook({ results: [sampleResult()] }, IMPRINT));
    expect([...sheets.keys()]).toEqual(['说明', ...TABLES.map(({ title }) => title)]);
  });

  test('has every column of every table in its dictionary', async () => {
    const sheets = await readWorkbook(await tablesWorkbook({ results: [sampleResult()] }, IMPRINT));
    const named = sheets.get('说明')?.map((row) => `${row[0]} ${row[2]}`);
    for (const { title, columns } of TABLES) {
      for (const { name } of columns) expect(named).toContain(`${title} ${name}`);
    }
  });

  test('keeps the names of columns in sight, filters them, and holds no formula', async () => {
    const parts = partsOf(await tablesWorkbook({ results: [sampleResult(hostile)] }, IMPRINT));
    for (const [index] of TABLES.entries()) {
      const sheet = parts.get(`xl/worksheets/sheet${index + 2}.xml`) ?? '';
      expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
      expect(sheet).toContain('<autoFilter ref="A1:');
      expect(sheet).not.toMatch(/<f[ >]/);
    }
  });

  test('names no column of a sheet twice', () => {
    for (const { columns } of TABLES) {
      const titles = columns.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('says of invented data that they are', async () => {
    const marked = await readWorkbook(await tablesWorkbook({ results: [sampleResult()] }, MARKED));
    const real = await readWorkbook(await tablesWorkbook({ results: [sampleResult()] }, IMPRINT));
    expect(JSON.stringify(marked.get('说明'))).toContain('合成演示数据');
    expect(JSON.stringify(real.get('说明'))).not.toContain('合成演示数据');
  });
});

describe('projectWorkbook', () => {
  test('gives the same bytes at another time', async () => {
    const first = await projectWorkbook(sampleResult(), IMPRINT);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await projectWorkbook(sampleResult(), IMPRINT);
    vi.useRealTimers();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test('has the official form first, upright on A4, one page wide', async () => {
    const bytes = await projectWorkbook(sampleResult(), IMPRINT);
    const sheets = await readWorkbook(bytes);
    const form = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect([...sheets.keys()].slice(0, 2)).toEqual(['自评表', '说明']);
    expect(form).toMatch(/<pageSetup[^>]*paperSize="9"/);
    expect(form).toMatch(/<pageSetup[^>]*orientation="portrait"/);
    expect(form).toMatch(/<pageSetup[^>]*fitToWidth="1"[^>]*fitToHeight="0"/);
  });

  test('prints the mark of invented data on the form', async () => {
    const sheets = await readWorkbook(await projectWorkbook(sampleResult(), MARKED));
    expect(sheets.get('自评表')?.flat()).toContain('合成演示数据，不是任何单位的真实数据');
  });

  test('keeps hostile texts of a form as the text that they are', async () => {
    const bytes = await projectWorkbook(sampleResult(hostile), IMPRINT);
    const cells = (await readWorkbook(bytes)).get('自评表')?.flat() ?? [];
    expect(cells).toEqual(
      expect.arrayContaining([HOSTILE.formula, HOSTILE.escape, HOSTILE.tag, CONTROL_SHOWN, '+1+1']),
    );
    expect([...partsOf(bytes).values()].join('')).not.toMatch(/<f[ >]|<script/);
  });

  test('spreads a text that no row can hold over several rows', async () => {
    const bytes = await projectWorkbook(sampleResult(hostile), IMPRINT);
    const form = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    const heights = [...form.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });
});

describe('sheetText', () => {
  test('keeps 32,767 characters and cuts the 32,768th with a remark', () => {
    expect(sheetText('长'.repeat(32_767))).toBe('长'.repeat(32_767));
    const cut = sheetText('长'.repeat(32_768));
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/全文见同名 JSON 文件）$/);
  });

  test('never cuts a character in two', () => {
    for (const text of ['𠮷'.repeat(20_000), `a${'𠮷'.repeat(20_000)}`]) {
      expect(sheetText(text)).not.toMatch(/\p{Surrogate}|\ufffd/u);
    }
  });
});

describe('tableSheets', () => {
  test('goes on to a second sheet where a table has more rows than one holds', () => {
    const result = sampleResult();
    const count = (mostRows: number) =>
      tableSheets(indicatorsTable, [result], mostRows).map(({ rows }) => [...rows()].length);
    expect(count(7)).toEqual([7]);
    expect(count(6)).toEqual([6, 1]);
    expect(tableSheets(indicatorsTable, [result], 6).map(({ head }) => head.name)).toEqual([
      '指标（1）',
      '指标（2）',
    ]);
  });
});

describe('printedNumber', () => {
  test.each([
    ['0', 0, '0'],
    ['100.00', 100, '0.00'],
    ['62.38', 62.38, '0.00'],
    ['1,234.5', 1234.5, '#,##0.0'],
  ])('reads %s and shows it as printed', (text, value, format) => {
    expect(printedNumber(text)).toEqual({ value, format });
  });

  test.each(['', '-', '100万元', '007', '1e5', '=1', '98%', '1,23', '1234567890123456'])(
    'leaves “%s” as text',
    (text) => {
      expect(printedNumber(text)).toBeUndefined();
    },
  );
});
