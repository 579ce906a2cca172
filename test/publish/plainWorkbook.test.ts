import { crc32 as crc32OfNode } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { toSite } from '../../src/analysis/site.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { NODE_PACKING } from '../../src/nodePacking.ts';
import { projectTables } from '../../src/publish/siteTables.ts';
import { BODY_FONT } from '../../src/publish/xlsx/cellStyles.ts';
import { formSheet } from '../../src/publish/xlsx/formSheet.ts';
import { notesSheet } from '../../src/publish/xlsx/notesSheet.ts';
import { columnLetters } from '../../src/publish/xlsx/plain/columnLetters.ts';
import type { PlainSheet } from '../../src/publish/xlsx/plain/plainSheet.ts';
import { plainWorkbook } from '../../src/publish/xlsx/plain/plainWorkbook.ts';
import { crc32 } from '../../src/publish/zip/crc32.ts';
import { PLAIN_PACKING } from '../../src/publish/zip/packing.ts';
import { zipBytes } from '../../src/publish/zip/zipBytes.ts';
import { ROOT } from '../root.ts';
import { hostile, IMPRINT, MARKED, sampleResult } from './sampleResult.ts';
import { partsOf } from './workbook.ts';

/** What the library adds beside: the colours of Office, and its own name. Nothing here asks for either. */
const BESIDE = ['xl/theme/theme1.xml', 'docProps/app.xml'];
const NAMES_BESIDE =
  /<(?:Override|Relationship)[^>]*(?:theme1\.xml|docProps\/app\.xml)"[^>]*\/>| Id="rId\d+"/g;

const record = toSite(loadDataset(`${ROOT}data`)).results;

describe('plainWorkbook', () => {
  test.each(['inline', 'shared'] as const)(
    'has the parts that the library writes, texts %s',
    async (stringMode) => {
      const results = [...record, sampleResult(), sampleResult(hostile)];
      for (const result of results) {
        for (const imprint of [IMPRINT, MARKED]) {
          const tables = projectTables(imprint, { results: [result] });
          const sheets = [
            formSheet(result.project, imprint),
            notesSheet('标题 & <一>', [result], tables, imprint),
            ...tables.flatMap((table) => table.sheets()),
          ];
          await expectSame(sheets, stringMode);
        }
      }
    },
  );

  test('writes blanks, signs of markup, numbers and truth as the library does', async () => {
    await expectSame([STRANGE], 'inline');
    await expectSame([STRANGE, { ...STRANGE, name: '空', rows: [], cells: new Map() }], 'shared');
  });

  test('keeps as text what the library takes for an error of a formula', () => {
    const sheet = { ...STRANGE, rows: [['#N/A']] };
    const parts = partsOf(plainWorkbook('', [sheet], IMPRINT, { stringMode: 'inline' }));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('t="inlineStr" s="1"><is><t>#N/A</t>');
  });
});

const STRANGE: PlainSheet = {
  name: '甲 & "乙" <丙>',
  rows: [
    ['', ' 前', '后 ', '行\n行', '回\r车', '\t', '=1+1', 'a & b < c > d "e" \'f\''],
    [],
    [null, true, false, 0, -1.5, 1e21, 1e-7, null],
    [null],
  ],
  columns: [{ width: 9.5, style: { alignment: { vertical: 'top' } } }, { width: 3 }],
  cells: new Map([['5,9', { style: { numFmt: '0.00"元"' } }]]),
  merges: [{ startRow: 0, endRow: 1, startCol: 25, endCol: 26 }],
  rowDefs: new Map([[4, { height: 20 }]]),
  pageSetup: { paperSize: 'a4', orientation: 'portrait' },
  headerFooter: { oddHeader: '', oddFooter: '' },
};

async function expectSame(
  sheets: readonly PlainSheet[],
  stringMode: 'inline' | 'shared',
): Promise<void> {
  const { owner: creator, saved: created } = IMPRINT;
  const properties = { title: '题', creator, created, modified: created, keywords: '词' };
  const library = await writeXlsx({
    ...{ sheets: [...sheets], stringMode, properties, defaultFont: BODY_FONT },
  });
  const expected = partsOf(new Uint8Array(library));
  const own = partsOf(plainWorkbook('题', sheets, IMPRINT, { stringMode, keywords: '词' }));
  for (const path of BESIDE) expected.delete(path);
  expect([...own.keys()]).toEqual([...expected.keys()]);
  for (const [path, text] of own) {
    const isList = path === '[Content_Types].xml' || path.endsWith('.rels');
    const plain = (part = '') => (isList ? part.replaceAll(NAMES_BESIDE, '') : part);
    expect(plain(text), path).toBe(plain(expected.get(path)));
  }
}

test('zipBytes: is read back, whatever packs it', () => {
  const parts = new Map([
    ['a.xml', '绩效'.repeat(500)],
    ['b/c.xml', 'x'],
    ['empty', ''],
  ]);
  for (const packing of [PLAIN_PACKING, NODE_PACKING]) {
    expect(partsOf(zipBytes(parts, packing))).toEqual(parts);
  }
});

test.each(['', '1', '绩效自评'.repeat(99)])('crc32 of %j: is that of Node', (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(crc32(bytes)).toBe(crc32OfNode(bytes));
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('columnLetters(%d) is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
