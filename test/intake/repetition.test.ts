import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { unpacksBeyond } from '../../src/intake/readers/pdf/unpacksBeyond.ts';
import { crowdedPart } from '../../src/intake/readers/xlsx/crowdedPart.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { cpuTime } from '../cpuTime.ts';
import { FORMS, nestedPdf } from './nestedPdf.ts';
import { showDocument } from './showDocument.ts';
import { paragraph, writeDocx } from './writeDocx.ts';
import { writePdf } from './writePdf.ts';
import { writeXlsx } from './writeXlsx.ts';

/** What such a file may take of the processor, in milliseconds: some 100 to 500, and minutes where a tag is looked for again and again. */
const MILLISECONDS = 5000;
const BYTES = 400_000;

const much = (piece: string) => piece.repeat(Math.ceil(BYTES / piece.length));
const sheets = (format: string, cells: number) =>
  writeXlsx(
    [
      {
        name: '表',
        xml: `<sheetData>${'<row><c s="1"><v>5</v></c></row>'.repeat(cells)}</sheetData>`,
      },
    ],
    { formats: [[170, format]], xfs: [0, 170] },
  );

/** Files that are full of one piece, which begins something that never ends. */
const FULL: readonly (readonly [piece: string, bytes: () => Uint8Array])[] = [
  ...['<w:rPr>', '<w:rPrChange ', '<w:latentStyles ', '<w:sz ', '<w:r ', '<w:t '].map(
    (piece) => [`docx: ${piece}`, () => writeDocx(much(piece))] as const,
  ),
  [
    'docx: header of <w:t ',
    () =>
      writeDocx(paragraph('甲'), {
        more: { 'word/header1.xml': `<w:hdr>${much('<w:t ')}</w:hdr>` },
      }),
  ],
  [
    'xlsx: list of <sheet ',
    () => {
      const list = `<workbook><sheets>${much('<sheet ')}</sheets></workbook>`;
      return writeXlsx([{ name: '表', xml: '' }], { more: { 'xl/workbook.xml': list } });
    },
  ],
  ['xlsx: a format that is longer than any', () => sheets('0'.repeat(BYTES), 2000)],
];

test.each(FULL)('%s, read or refused in one pass', async (_, bytes) => {
  const file = bytes();
  const before = process.cpuUsage();
  await readFile(file, '甲');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
});

test.each(['stream\n', 'stream '])(
  'streams of a PDF that have no end are looked through once: %j',
  (piece) => {
    const bytes = new TextEncoder().encode(`%PDF-1.4\n${much(piece)}`);
    expect(
      cpuTime(() => unpacksBeyond(bytes, { unpackedBytes: 1000, entries: BYTES })),
    ).toBeLessThan(MILLISECONDS);
  },
);

test.each([
  ['states that are kept and never taken up again', writePdf([[]], ['q '.repeat(16_000)])],
  [
    'states that are taken up again at the end',
    writePdf([[]], [`${'q '.repeat(16_000)}${'Q '.repeat(16_000)}`]),
  ],
  [
    'states that are taken up again before any is kept',
    writePdf([[]], [`${'Q '.repeat(16_000)}${'q '.repeat(16_000)}`]),
  ],
  ['forms that draw each other twice', nestedPdf(FORMS, 30, 2)],
])('a PDF of %s is refused at once', async (_, bytes) => {
  const before = process.cpuUsage();
  const { refusals } = await readFile(bytes, '甲.pdf');
  const { user, system } = process.cpuUsage(before);
  expect(refusals.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('绘图指令太多，或者一层套一层'),
  ]);
  expect((user + system) / 1000).toBeLessThan(2 * MILLISECONDS);
});

const HEAD = '项目名称,一级指标,三级指标,年度指标值,实际完成值,得分';
const PROJECT = '河道清淤,产出指标,清淤长度,≥12公里,12.4公里,50';
const MONEY = '项目资金（万元）,,年初预算数,全年预算数,全年执行数\n,年度资金总额,10,10,10';

test.each([
  [
    'hundreds of projects below as many lines',
    `${'说明\n'.repeat(500)}${HEAD}\n${`${PROJECT}\n`.repeat(500)}`,
  ],
  [
    'a text without an end where an amount belongs',
    `项目支出绩效自评表\n项目名称,甲\n${MONEY}\n,神秘资金,${'甲乙'.repeat(40_000)},10,10\n${HEAD}\n${PROJECT}`,
  ],
])('a table of %s is taken in one pass', async (_, csv) => {
  const { documents } = await readFile(new TextEncoder().encode(csv), '甲.csv');
  const used = cpuTime(() => {
    for (const { document } of documents) importDocument(document);
  });
  expect(used).toBeLessThan(MILLISECONDS);
});

/** Lists of a workbook, in parts that its cells do not need. */
const CROWDED: readonly (readonly [part: string, bytes: () => Uint8Array])[] = [
  [
    'xl/sharedStrings.xml',
    () => crowded({ 'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(600_000)}</sst>` }),
  ],
  [
    'xl/styles.xml',
    () => crowded({ 'xl/styles.xml': `<styleSheet>${'<xf/>'.repeat(2_100_000)}</styleSheet>` }),
  ],
  [
    'xl/worksheets/sheet1.xml',
    () => crowded({}, `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(2_100_000)}</mergeCells>`),
  ],
];

function crowded(more: Readonly<Record<string, string>>, xml = ''): Uint8Array {
  return writeXlsx([{ name: '表', xml: `<sheetData/>${xml}` }], { more });
}

test.each(CROWDED)('a workbook with a million items in %s is refused', async (part, bytes) => {
  const { refusals } = await readFile(bytes(), '甲.xlsx');
  expect(refusals.map(({ sentence }) => sentence)).toEqual([
    `${part} 里的条目多得不像是人填的，没有读；请把需要的工作表另存为一个文件`,
  ]);
});

test('crowdedPart counts no tags of cells', () => {
  const row = `<row>${'<x:c><v>1</v></x:c>'.repeat(100)}</row>`;
  const sheet = new Map([['xl/worksheets/a.xml', strToU8(`<sheetData>${row}</sheetData>`)]]);
  expect(crowdedPart(sheet, { ...READ_LIMITS, cells: 10 })).toBeUndefined();
  const texts = new Map([['xl/sharedStrings.xml', strToU8(row)]]);
  expect(crowdedPart(texts, { ...READ_LIMITS, cells: 10 })).toBe('xl/sharedStrings.xml');
});

test('a PDF of few forms within forms is read', async () => {
  const { documents, refusals } = await readFile(nestedPdf(FORMS, 8, 2), '甲.pdf');
  expect([documents.length, refusals.length]).toEqual([1, 0]);
});

test('a number in a format that is longer than any is shown as it is, in doubt', async () => {
  const { documents } = await readFile(sheets('0'.repeat(2000), 1), '甲');
  expect(documents.map(({ document }) => showDocument(document))).toMatchInlineSnapshot(`
    [
      "表 1×1
      A1 5
    ! uncertain 表!A1: 数字格式没有认出，读的是没有格式的值",
    ]
  `);
});
