import { strToU8, zipSync } from 'fflate';
import { writeXlsx as writeLocked } from 'hucre/xlsx';
import { sheetXml } from '../intake/elsewhere/sheetXml.ts';
import { FORMS, HEXADECIMAL, nestedPdf, PATTERNS } from '../intake/nestedPdf.ts';
import { paragraph, writeDocx } from '../intake/writeDocx.ts';
import { writeOle } from '../intake/writeOle.ts';
import { writeXlsx } from '../intake/writeXlsx.ts';

const PLAIN = sheetXml([['项目支出绩效自评表']]);
const ENTITIES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

/** A BIFF record. */
function record(id: number, ...bytes: readonly number[]): number[] {
  return [id & 255, id >> 8, bytes.length, 0, ...bytes];
}

/** A text of Word 97 that says that it is encrypted. */
function lockedText(): Uint8Array {
  const text = new Uint8Array(600);
  text[11] = 1;
  return writeOle({ WordDocument: text });
}

let packed: Uint8Array | undefined;

/** A workbook that packs 110 MB of zeros to a thousandth; made once, since that takes seconds. */
function bomb(): Uint8Array {
  const more = { 'xl/a.xml': new Uint8Array(110_000_000) };
  packed ??= writeXlsx([{ name: 'a', xml: '' }], { more });
  return packed;
}

/** Files that nobody should have to open, each by the name of what is wrong with it, with what is said of it. */
export const HOSTILE: Readonly<
  Record<string, { readonly bytes: () => Promise<Uint8Array>; readonly said: string }>
> = {
  '有密码.xlsx': {
    bytes: async () => {
      const sheets = [{ name: 'a', rows: [[1]] }];
      const encryption = { password: 'a', spinCount: 10 };
      return new Uint8Array(await writeLocked({ sheets, encryption }));
    },
    said: '文件有打开密码',
  },
  '有密码.docx': {
    bytes: async () =>
      writeOle({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(600) }),
    said: '文件有打开密码',
  },
  '有密码.xls': {
    bytes: async () =>
      writeOle({
        Workbook: Uint8Array.from([...record(0x809, 0, 6, 5, 0), ...record(0x2f, 1, 0)]),
      }),
    said: '文件有打开密码',
  },
  '有密码.doc': { bytes: async () => lockedText(), said: '文件有打开密码' },
  '截断.xlsx': {
    bytes: async () => writeXlsx([{ name: 'a', xml: PLAIN }]).subarray(0, 700),
    said: '文件不完整或已损坏',
  },
  '截断.docx': {
    bytes: async () => writeDocx(paragraph('甲')).subarray(0, 500),
    said: '文件不完整或已损坏',
  },
  '截断.xls': {
    bytes: async () => writeOle({ Workbook: Uint8Array.from([9, 8, 16, 0, 0, 6]) }),
    said: '不完整或已损坏',
  },
  '炸弹.xlsx': {
    bytes: async () => bomb(),
    said: '解开后有 110 MB，超过 100 MB',
  },
  '炸弹.zip': {
    bytes: async () => zipSync({ '里面.xlsx': bomb() }),
    said: '解开后有 110 MB',
  },
  '套娃.zip': {
    bytes: async () =>
      zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'a.html': strToU8('<p>甲</p>') }) }) }),
    said: '压缩包套了两层以上',
  },
  '外.zip': {
    bytes: async () => zipSync({ '../../../外.html': strToU8('<p>甲</p>') }),
    said: '路径指到压缩包外面',
  },
  '实体.docx': {
    bytes: async () => writeDocx(paragraph('&a;'), { head: ENTITIES }),
    said: 'DOCTYPE',
  },
  '实体.xlsx': {
    bytes: async () => writeXlsx([{ name: 'a', xml: PLAIN }], { head: ENTITIES }),
    said: 'DOCTYPE',
  },
  '层层.pdf': {
    bytes: async () => nestedPdf({ ...FORMS, packing: HEXADECIMAL }, 3000),
    said: '一层套一层',
  },
  '花纹.pdf': {
    bytes: async () => nestedPdf(PATTERNS, 450),
    said: '一层套一层',
  },
};

/** A sheet of a million rows with a number in each, all of them the same bytes. */
export function millionRows(): Uint8Array {
  const rows = '<row><c><v>1</v></c></row>'.repeat(1_000_000);
  return writeXlsx([{ name: '很长', xml: `<sheetData>${rows}</sheetData>` }]);
}
