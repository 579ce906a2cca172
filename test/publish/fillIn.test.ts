import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { fillInSheet } from '../../src/publish/fillIn/fillInSheet.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { sheetNames } from '../../src/publish/fillIn/sheetNames.ts';
import { blankForm } from '../../src/starter/blankForm.ts';
import { nextYearForm } from '../../src/starter/nextYear.ts';
import { type Edit, sampleForm } from '../audit/sampleForm.ts';
import { hostile, IMPRINT } from './sampleResult.ts';
import { partsOf, readWorkbook } from './workbook.ts';

const HEAD = { year: 2023, name: '技能培训', department: '某市总工会', unit: '' };
const blank = (layout: string) => blankForm({ layout, ...HEAD });
const lastYear = (edit?: Edit) => nextYearForm(migrateForm(sampleForm(edit)), 2023);

/** The formulas of a sheet by the cell that a person sees them in. */
function formulasOf(form: Form): Record<string, string> {
  const { cells = new Map() } = fillInSheet(form, IMPRINT);
  return Object.fromEntries(
    [...cells].flatMap(([place, { formula }]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return formula === undefined ? [] : [[`${'ABCDEFGHIJKLMNOP'[column]}${row + 1}`, formula]];
    }),
  );
}

function validationsOf(form: Form): Record<string, string> {
  const { dataValidations = [] } = fillInSheet(form, IMPRINT);
  return Object.fromEntries(
    dataValidations
      .filter(({ showErrorMessage }) => showErrorMessage)
      .map(({ range, values, formula1, formula2 }) => {
        return [range, values?.join('|') ?? [formula1, formula2].filter(Boolean).join('..')];
      }),
  );
}

describe('fillInSheet', () => {
  test('computes totals from parts, rates from money and the sums of points and scores', () => {
    expect(formulasOf(blank('ministry-2020'))).toMatchInlineSnapshot(`
      {
        "E6": "IF(COUNT(E7,E8,E9)=0,"",ROUND(SUM(E7,E8,E9),6))",
        "F6": "IF(COUNT(F7,F8,F9)=0,"",ROUND(SUM(F7,F8,F9),6))",
        "G6": "IF(COUNT(G7,G8,G9)=0,"",ROUND(SUM(G7,G8,G9),6))",
        "H22": "IF(COUNT(H6,H13:H21)=0,"",ROUND(SUM(H6,H13:H21),4))",
        "I22": "IF(COUNT(J6,I13:I21)=0,"",ROUND(SUM(J6,I13:I21),4))",
        "I6": "IF(COUNT(F6,G6)<2,"",IF(F6=0,"",TEXT(ROUND(G6/F6,4),"0.00%")))",
        "I7": "IF(COUNT(F7,G7)<2,"",IF(F7=0,"",TEXT(ROUND(G7/F7,4),"0.00%")))",
        "I8": "IF(COUNT(F8,G8)<2,"",IF(F8=0,"",TEXT(ROUND(G8/F8,4),"0.00%")))",
        "I9": "IF(COUNT(F9,G9)<2,"",IF(F9=0,"",TEXT(ROUND(G9/F9,4),"0.00%")))",
      }
    `);
  });

  test('writes a rate without its sign where the column says %', () => {
    const rates = Object.values(formulasOf(blank('hainan-2023'))).filter((one) =>
      /\*100/.test(one),
    );
    expect(rates).toHaveLength(4);
  });

  test('has the sum of last year’s points where that is what its form printed', () => {
    const total = fillInSheet(lastYear(), IMPRINT);
    const results = [...(total.cells?.values() ?? [])].map(({ formulaResult }) => formulaResult);
    expect(results).toContain(100);
  });

  test.each<[string, Edit]>([
    ['a form whose printed total is another', (form) => (form.total.points = '90')],
    ['a form that writes points in words', (form) => (form.funds.total.points = '10（分）')],
  ])('adds up nothing in %s', (_, edit) => {
    const form = lastYear(edit);
    expect(
      Object.values(formulasOf(form)).filter((one) => one.endsWith(',4))') && one.includes('SUM')),
    ).toEqual([]);
    const texts = fillInSheet(form, IMPRINT).rows?.flat() ?? [];
    expect(texts).toContain(form.funds?.total?.points === '10' ? 90 : '10（分）');
  });

  test('offers the words of a column, and asks about a score above its points', () => {
    expect(validationsOf(blank('yunnan-2022'))).toMatchInlineSnapshot(`
      {
        "G6:H9": "0",
        "H14:I22": "≥|≤|＝|＞|＜|定性",
        "I6:K9": "0",
        "L6:N9": "0",
        "O6:P9": "0",
        "P14:Q22": "0",
        "P24:Q24": "0",
        "R14:S22": "0..P14",
        "R24:S24": "0..P24",
        "S6:T9": "0..O6",
        "T24": "优|良|中|差",
      }
    `);
    expect(Object.values(validationsOf(blank('inner-mongolia')))).toEqual(
      expect.arrayContaining(['正向|反向', '大于等于|小于等于|等于|大于|小于']),
    );
    expect(Object.values(validationsOf(blank('chongqing')))).toContain('是|否');
  });

  test('refuses nothing that a paper may print: every answer can be kept', () => {
    for (const { id } of layouts) {
      for (const one of fillInSheet(blank(id), IMPRINT).dataValidations ?? []) {
        if (one.showErrorMessage) expect(one.errorStyle).toBe('warning');
        expect(one.inputMessage?.length ?? 0).toBeLessThanOrEqual(255);
        expect(one.values?.join(',').length ?? 0).toBeLessThanOrEqual(255);
      }
    }
  });

  test('hides nothing, locks nothing, and prints as the official form does', () => {
    const sheet = fillInSheet(blank('ministry-2020'), IMPRINT);
    expect(sheet.protection ?? sheet.hidden).toBeUndefined();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      fitToWidth: 1,
      printTitlesRow: '$12:$12',
    });
    expect([...(sheet.rowDefs?.values() ?? [])].filter((row) => 'hidden' in row)).toEqual([]);
  });
});

describe('fillInWorkbook', () => {
  test('writes what last year’s form says as text, whatever it looks like', async () => {
    const form = lastYear(hostile);
    const parts = partsOf(await fillInWorkbook('自评表', [form], IMPRINT));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const formulas = [...sheet.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula ?? '');
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula).toMatch(/^IF\(COUNT\(/);
    expect(parts.get('xl/sharedStrings.xml')).toContain(`=cmd|'/C calc'!A0`);
  });

  test('has a sheet for each project, under its name', async () => {
    const forms = [blank('ministry-2020'), { ...lastYear(), head: { name: '甲/乙：项目' } }];
    const sheets = await readWorkbook(await fillInWorkbook('自评表', forms as Form[], IMPRINT));
    expect([...sheets.keys()]).toEqual(['技能培训', '甲 乙：项目']);
    expect(sheets.get('技能培训')?.[0]?.[0]).toBe('项目支出绩效自评表');
  });
});

test('sheetNames: short, without signs of their own, none twice', () => {
  const long = '很长的项目名称'.repeat(8);
  const names = sheetNames(["a[1]:*?/\\'", 'A', 'a', long, long, '', '：']);
  expect(names).toEqual(
    [
      'a 1      ',
      'A',
      'a（2）',
      long.slice(0, 31),
      `${long.slice(0, 28)}（2）`,
      '自评表',
      '：',
    ].map((name) => name.trim()),
  );
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

test('fillInSheet: marks amounts to fill in until one of a column is there, and what will be computed', () => {
  const { conditionalRules = [], dataValidations = [] } = fillInSheet(
    blank('ministry-2020'),
    IMPRINT,
  );
  const formulas = new Map(conditionalRules.map(({ range, formula }) => [range, formula]));
  expect(formulas.get('E7:E9')).toBe('AND(COUNT(E$7,E$8,E$9)=0,LEN(TRIM(E7))=0)');
  expect(formulas.get('E6')).toBe('LEN(TRIM(E6))=0');
  expect(formulas.get('D13:E21')).toBe('COUNTA(D$13:E$21)=0');
  expect(conditionalRules.map(({ formula }) => formula)).toContain(
    'AND(COUNT($H$13:$H$21)>0,ISNUMBER(H22),H22<>100)',
  );
  expect(dataValidations.find(({ range }) => range === 'A1')?.inputMessage).toContain('浅黄');
});
