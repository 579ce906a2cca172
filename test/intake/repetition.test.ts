import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formsDeep } from '../../src/intake/readers/pdf/formsDeep.ts';
import { unpacksBeyond } from '../../src/intake/readers/pdf/unpacksBeyond.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { cpuTime } from '../cpuTime.ts';
import { showDocument } from './showDocument.ts';
import { paragraph, writeDocx } from './writeDocx.ts';
import { writePdf } from './writePdf.ts';
import { writeXlsx } from './writeXlsx.ts';

/** What such a file may take of the processor, in milliseconds: some 100 to 500, and minutes where a tag is looked for again and again. */
const MILLISECONDS = 5000;
const BYTES = 400_000;
const READ_FILE = new URL('../../src/intake/readFile.ts', import.meta.url).href;

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

test('streams of a PDF that have no end are looked through once', () => {
  const bytes = new TextEncoder().encode(`%PDF-1.4\n${much('stream\n')}`);
  expect(cpuTime(() => unpacksBeyond(bytes, 1000))).toBeLessThan(MILLISECONDS);
});

test.each(['1 0 obj<<', '1 0 obj<</Subtype/Form>>stream\n', '/X', '1 0 obj /XObject 1 0 R '])(
  'objects of a PDF that have no end are looked through once: %s',
  (piece) => {
    const bytes = new TextEncoder().encode(`%PDF-1.4\n${much(piece)}`);
    expect(cpuTime(() => formsDeep(bytes))).toBeLessThan(MILLISECONDS);
  },
);

/** A page of forms each of which draws the next one so many times; the last draws nothing. */
function formsWithinForms(depth: number, times: number): Uint8Array {
  const form = (at: number, drawn: string) =>
    `${at} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${at + 1} 0 R>>>>/Length ${drawn.length}>>\nstream\n${drawn}\nendstream\nendobj\n`;
  const page =
    '<</Type/Page/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</XObject<</X 4 0 R>>>>>>';
  const forms = Array.from({ length: depth }, (_, at) => form(3 + at, '/X Do '.repeat(times)));
  return new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages<</Type/Pages/Count 1/Kids[2 0 R]>>>>\nendobj\n2 0 obj\n${page}\nendobj\n${forms.join('')}${form(3 + depth, ' ')}trailer\n<</Root 1 0 R>>\n`,
  );
}

test.each([
  ['states that are kept and never taken up again', writePdf([[]], ['q '.repeat(16_000)])],
  [
    'states that are taken up again at the end',
    writePdf([[]], [`${'q '.repeat(16_000)}${'Q '.repeat(16_000)}`]),
  ],
  ['forms that draw each other twice', formsWithinForms(30, 2)],
  ['forms within forms', formsWithinForms(2000, 1)],
])('a PDF of %s is refused at once', async (_, bytes) => {
  const before = process.cpuUsage();
  const { refusals } = await readFile(bytes, '甲.pdf');
  const { user, system } = process.cpuUsage(before);
  expect(refusals.map(({ sentence }) => sentence)).toEqual([
    expect.stringContaining('绘图指令太多，或者一层套一层'),
  ]);
  expect((user + system) / 1000).toBeLessThan(2 * MILLISECONDS);
});

test.each([3000, 16_000])(
  'a PDF of %d forms within forms is refused without a word of the library',
  (depth) => {
    const program = `import { readFile } from ${JSON.stringify(READ_FILE)};
    const { buffer } = await import('node:stream/consumers');
    const { refusals } = await readFile(await buffer(process.stdin), '甲.pdf');
    console.log(refusals.map(({ sentence }) => sentence).join());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      input: formsWithinForms(depth, 1),
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual([expect.stringContaining('绘图指令太多，或者一层套一层'), '']);
  },
);

test('formsDeep counts what is drawn, not what is named, and each form of a loop once', () => {
  const form = (at: number, drawn: string, named: number) =>
    `${at} 0 obj\n<</Subtype/Form/Resources<</XObject<</X ${named} 0 R>>>>>>\nstream\n${drawn}\nendstream\nendobj\n`;
  const deep = (...forms: string[]) => formsDeep(new TextEncoder().encode(forms.join('')));
  expect(deep(form(1, '/X Do', 2), form(2, '/X Do', 3), form(3, ' ', 1))).toBe(3);
  expect(deep(form(3, ' ', 1), form(2, '/X Do', 3), form(1, '/X Do', 2))).toBe(3);
  expect(deep(form(1, '/X Do', 2), form(2, '/X Do', 1))).toBe(2);
  expect(deep(form(1, '/Y Do', 2), form(2, '/X Do', 2))).toBe(1);
});

test('formsDeep finds what a form may draw in other objects, to which it only refers', () => {
  const form = (at: number, resources: number) =>
    `${at} 0 obj\n<</Subtype/Form/Resources ${resources} 0 R>>\nstream\n/X Do\nendstream\nendobj\n`;
  const whole = '9 0 obj<</XObject<</X 2 0 R>>>>endobj\n';
  const apart = '9 0 obj<</XObject 8 0 R>>endobj\n8 0 obj<</X 2 0 R>>endobj\n';
  for (const resources of [whole, apart]) {
    const bytes = new TextEncoder().encode(`${form(1, 9)}${form(2, 7)}${resources}`);
    expect(formsDeep(bytes)).toBe(2);
  }
});

test('a PDF of few forms within forms is read', async () => {
  const { documents, refusals } = await readFile(formsWithinForms(8, 2), '甲.pdf');
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
