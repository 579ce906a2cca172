import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fileKind } from '../../src/intake/kind/fileKind.ts';
import { readOle } from '../../src/intake/ole/readOle.ts';
import { writeOle } from './writeOle.ts';

const filled = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

describe('readOle', () => {
  test('reads small and large streams by name', () => {
    const ole = readOle(writeOle({ 小: filled(70), 大: filled(300_000), 空: filled(0) }));
    expect(ole?.stream('小')).toEqual(filled(70));
    expect(ole?.stream('大')).toEqual(filled(300_000));
    expect(ole?.has('小')).toBe(true);
    expect(ole?.has('无')).toBe(false);
    expect(ole?.stream('无')).toBeUndefined();
  });

  test('ends on a file cut off, and on chains that bite their tails', () => {
    const whole = writeOle({ 大: filled(300_000) });
    expect(readOle(whole.subarray(0, 300))).toBeUndefined();
    expect(readOle(whole.subarray(0, 5000))?.stream('大')).toBeUndefined();
    const ring = whole.slice();
    new DataView(ring.buffer).setUint32(0x30, 0, true);
    const table = new DataView(ring.buffer).getUint32(0x4c, true);
    new DataView(ring.buffer).setUint32(512 + table * 512, 0, true);
    expect(readOle(ring)).toBeUndefined();
  });
});

describe('fileKind', () => {
  const record = (id: number, ...bytes: number[]) => [id & 255, id >> 8, bytes.length, 0, ...bytes];
  const BOF = record(0x809, 0, 6, 5, 0);

  test('tells workbooks and texts of old Office by their streams', () => {
    const workbook = Uint8Array.from([...BOF, ...record(0x85, 0), ...record(0x2f, 0)]);
    expect(fileKind(writeOle({ Workbook: workbook }))).toBe('xls');
    expect(fileKind(writeOle({ BOOK: workbook }))).toBe('xls');
    expect(fileKind(writeOle({ WordDocument: new Uint8Array(600) }))).toBe('doc');
    expect(fileKind(writeOle({ 'PowerPoint Document': new Uint8Array(600) }))).toBe('presentation');
    expect(fileKind(writeOle({ Other: new Uint8Array(600) }))).toBe('unknown');
  });

  test('tells what has a password', async () => {
    const workbook = Uint8Array.from([...BOF, ...record(0x2f, 1, 0)]);
    expect(fileKind(writeOle({ Workbook: workbook }))).toBe('encrypted');
    const text = new Uint8Array(600);
    text[11] = 1;
    expect(fileKind(writeOle({ WordDocument: text }))).toBe('encrypted');
    const encryption = { password: 'a', spinCount: 10 };
    expect(fileKind(await writeXlsx({ sheets: [{ name: 'a', rows: [[1]] }], encryption }))).toBe(
      'encrypted',
    );
  });
});
