import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type FileReading, readFile } from '../../src/intake/readFile.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { showDocument } from './showDocument.ts';
import { paragraph, writeDocx } from './writeDocx.ts';
import { writeXlsx } from './writeXlsx.ts';

const xlsx = () =>
  writeXlsx([{ name: '表', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' }]);
const docx = () => writeDocx(paragraph('正文'));
const html = (text: string) => strToU8(`<html><body><p>${text}</p></body></html>`);

function xls(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), '表');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }));
}

function show({ kind, documents, refusals }: FileReading): string {
  return [
    kind,
    ...documents.map(
      ({ name, document }) => `${name}: ${showDocument(document).replaceAll('\n', ' / ')}`,
    ),
    ...refusals.map(({ name, sentence }) => `${name} ✗ ${sentence}`),
  ].join('\n');
}

const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync({ ...files });

describe('readFile', () => {
  test('leaves out what nobody sees, and says so', async () => {
    const { documents } = await readFile(strToU8('甲\u202e乙\u0085'), '自评表.txt');
    expect(documents[0]?.document).toEqual({
      parts: [expect.objectContaining({ text: '甲乙' })],
      notices: [{ kind: 'leftOut', message: '第1段有不能显示或看不见的字符，没有读' }],
    });
    const hidden = await readFile(strToU8('不\u200b合格\u{e0001}率'), '自评表.txt');
    expect(hidden.documents[0]?.document).toMatchObject({
      parts: [{ text: '不合格率' }],
      notices: [{ message: '第1段有不能显示或看不见的字符，没有读' }],
    });
    expect(show(await readFile(strToU8('甲\u200b'), '自评表.txt'))).toBe(
      'text\n自评表.txt: 第1段: 甲',
    );
  });

  test('tells the kind by the bytes, whatever the name says', async () => {
    expect(show(await readFile(xlsx(), '自评表.doc'))).toMatch(/^xlsx\n自评表.doc: 表 1×1/);
    expect(show(await readFile(docx(), '自评表.xls'))).toBe('docx\n自评表.xls: 第1段: 正文');
    expect(show(await readFile(xls(), '自评表.et'))).toMatch(/^xls\n.*A1 甲/);
    expect(show(await readFile(html('甲'), '自评表.xls'))).toBe('html\n自评表.xls: 第1段: 甲');
    expect(show(await readFile(strToU8('甲'), '自评表.docx'))).toMatch(/^text\n.*甲/);
  });

  test('reads a workbook whatever the number of its properties is said to be', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), '表');
    book.Props = { Title: '题' };
    const bytes = Buffer.from(write(book, { bookType: 'biff8', type: 'array' }));
    // The set of the title (MS-OLEPS): its name, its place, its size and how many properties it has.
    const set = bytes.indexOf('e0859ff2f94f6810ab9108002b27b3d9', 'hex');
    expect(bytes.readUInt32LE(set + 24)).toBeLessThan(20);
    bytes.writeUInt32LE(0xffffffff, set + 24);
    expect(show(await readFile(bytes, '自评表.xls'))).toMatch(/^xls\n.*A1 甲/);
  });

  test.each(['1960-01-01', '2108-01-01'])('reads under a clock that says %s', async (now) => {
    const files = [xlsx(), docx()];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    onTestFinished(() => void vi.useRealTimers());
    for (const bytes of files) expect((await readFile(bytes, '自评表')).refusals).toEqual([]);
  });

  test('reads no more of a text than the limits allow, and no blanks beyond what it says', async () => {
    const limits = { ...READ_LIMITS, rows: 2, columns: 2, cells: 4 };
    const read = async (text: string) => show(await readFile(strToU8(text), '表.txt', limits));
    expect(await read('甲\t乙\t丙\n\t丁\n戊\t')).toMatchInlineSnapshot(`
      "text
      表.txt: 表1 2×2 /   @0 甲 | @1 乙 /   @0  | @1 丁 / ! leftOut: 表1只读了前 2 行、前 2 列，其余没有读；请把需要的部分另存为一个文件"
    `);
    expect(await read(`甲${'\t'.repeat(1_000)}`)).toMatchInlineSnapshot(`
      "text
      表.txt: 表1 1×1 /   @0 甲"
    `);
    expect(await read('一\n二\n三\n四\n五')).toMatchInlineSnapshot(`
      "text
      表.txt ✗ 文字有 5 格，超过 4 格，没有读；请把需要的部分另存为一个文件"
    `);
  });

  test('says one sentence for each kind that is not read', async () => {
    const files: Record<string, Uint8Array> = {
      空: new Uint8Array(),
      rar: strToU8('Rar!\u001a\u0007'),
      rtf: strToU8('{\\rtf1 a}'),
      mht: strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'),
      图片: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      未知: Uint8Array.of(1, 2, 3, 0, 0),
      ofd: zip({ 'OFD.xml': strToU8('<x/>') }),
      ods: zip({ 'META-INF/manifest.xml': strToU8(''), 'content.xml': strToU8('') }),
      'word xml': strToU8(
        '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      ),
    };
    const lines = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => show(await readFile(bytes, name))),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "empty
      空 ✗ 文件是空的（0 字节）；请重新下载
      archive
      rar ✗ 这是 RAR、7z 或 gz 压缩包，没有解开；请先解压，或者改用 zip
      rtf
      rtf ✗ 这是 RTF 文件，没有读；请用 Word 或 WPS 另存为 docx
      webArchive
      mht ✗ 这是单个文件的网页（mht），没有读；请另存为 html，或者用 Excel、Word 另存为 xlsx、docx
      image
      图片 ✗ 这是图片，里面没有文字可读；请用原来的 Word 或 Excel 文件，或者先做文字识别
      unknown
      未知 ✗ 认不出这是什么文件，没有读；请用 Office 或 WPS 打开后另存为 xlsx 或 docx
      ofd
      ofd ✗ 这是 OFD 版式文件，没有读；请用原来的 Word 或 Excel 文件，或者导出为 PDF
      openDocument
      ods ✗ 这是 OpenDocument 文件（ods、odt），没有读；请另存为 xlsx 或 docx
      wordXml
      word xml ✗ 这是 Word 的 XML 文件，没有读；请用 Word 或 WPS 另存为 docx"
    `);
  });

  test('refuses a file above the limit, and says so where nothing stands in one', async () => {
    const few = { ...READ_LIMITS, fileBytes: 10 };
    expect(show(await readFile(xlsx(), 'a', few))).toMatch(/✗ 文件有 0 MB，超过 0 MB/);
    expect(show(await readFile(html('甲'), 'a', { ...READ_LIMITS, documentBytes: 10 }))).toMatch(
      /✗ 文件有 0 MB，超过 0 MB/,
    );
    expect(show(await readFile(html(''), 'a'))).toMatch(/没有读到文字/);
  });

  test('reads the files of a zip and of a zip in it, not deeper, and names them by their paths', async () => {
    const deepest = zip({ 'd.html': html('丁') });
    const deeper = zip({ '丙.html': html('丙'), 'c.zip': deepest });
    const whole = zip({
      '甲/自评表.xlsx': xlsx(),
      '甲/~$自评表.xlsx': strToU8('x'),
      '__MACOSX/甲/._自评表.xlsx': strToU8('x'),
      '.DS_Store': strToU8('x'),
      '乙.docx': docx(),
      'b.zip': deeper,
      '坏.xlsx': xlsx().subarray(0, 300),
      '../../外.html': html('外'),
      '/etc/外.html': html('外'),
    });
    expect(show(await readFile(whole, '一批.zip'))).toMatchInlineSnapshot(`
      "zip
      甲/自评表.xlsx: 表 1×1 /   A1 1
      乙.docx: 第1段: 正文
      b.zip/丙.html: 第1段: 丙
      ../../外.html ✗ 路径指到压缩包外面，没有读
      /etc/外.html ✗ 路径指到压缩包外面，没有读
      b.zip/c.zip ✗ 压缩包套了两层以上，没有解开；请先解压
      坏.xlsx ✗ 文件不完整或已损坏，解不开；请重新下载，或者用 Office 或 WPS 打开后另存"
    `);
  });

  test('reads names in GBK', async () => {
    const bytes = zip({ 'AB.html': html('甲') });
    // the two letters become the two bytes of 表 in both places of the name
    for (let at = 0; at < bytes.length; at += 1) {
      if (bytes[at] === 0x41 && bytes[at + 1] === 0x42) bytes.set([0xb1, 0xed], at);
    }
    expect(show(await readFile(bytes, 'a.zip'))).toBe('zip\n表.html: 第1段: 甲');
  });

  test('says of a zip with nothing but what systems leave behind that there is nothing to read', async () => {
    const litter = zip({ '__MACOSX/a.html': html('甲'), '.rels': html('乙') });
    expect(show(await readFile(litter, 'a.zip'))).toBe('zip\na.zip ✗ 压缩包里没有可以读的文件');
  });

  test('refuses a zip that unpacks to more than the limit, and what of one is beyond it in all', async () => {
    const bomb = zip({ 'a.html': new Uint8Array(3_000_000) });
    expect(
      show(await readFile(bomb, 'a.zip', { ...READ_LIMITS, unpackedBytes: 1_000_000 })),
    ).toMatch(/✗ 解开后有 3 MB，超过 1 MB/);
    const several = zip({ 'a.xlsx': xlsx(), 'b.xlsx': xlsx(), 'c.xlsx': xlsx() });
    expect(show(await readFile(several, 'a.zip', { ...READ_LIMITS, zipBytes: 5_000 }))).toMatch(
      /^zip\na.xlsx: .*\nb.xlsx: .*\nc.xlsx ✗ 压缩包里的文件解开后超过/,
    );
    const many = zip(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.html`, html('甲')])),
    );
    expect(show(await readFile(many, 'a.zip', { ...READ_LIMITS, entries: 20 }))).toMatch(
      /✗ 里面有 30 个文件，超过 20 个/,
    );
  });

  test('refuses a zip that is cut off, or has a password', async () => {
    const whole = zip({ 'a.html': html('甲') });
    expect(show(await readFile(whole.subarray(0, 60), 'a.zip'))).toMatch(
      /^zip\na.zip ✗ 文件不完整/,
    );
    const locked = whole.slice();
    locked[6] = 1;
    expect(show(await readFile(locked, 'a.zip'))).toMatch(/^zip\na.zip ✗ 文件有打开密码/);
  });

  test('lays it on no file that the program of its reader does not load', async () => {
    const program = '../../src/intake/readers/pdf/readPdf.ts';
    vi.doMock(program, () => {
      throw new Error('not there any more');
    });
    onTestFinished(() => void vi.doUnmock(program));
    await expect(readFile(strToU8('%PDF-1.7'), 'a.pdf')).rejects.toThrow();
  });
});
