import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/intake/readers/pdf/readPdf.ts';
import { unpacksBeyond } from '../../src/intake/readers/pdf/unpacksBeyond.ts';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { writePdf } from './writePdf.ts';

const MILLION = 1_000_000;
const packed = zlibSync(new Uint8Array(2 * MILLION).fill(0x20));

const limits = (unpackedBytes: number) => ({ ...READ_LIMITS, unpackedBytes });

/** Bytes of a PDF as far as its streams are concerned. */
function withStream(words: string, stream: Uint8Array, lineEnd = '\n'): Uint8Array {
  const [before, after] = [`1 0 obj\n<<${words}>>\nstream${lineEnd}`, '\nendstream\nendobj\n'];
  return Buffer.concat([Buffer.from(before), stream, Buffer.from(after)]);
}

describe('unpacksBeyond', () => {
  test.each([
    ['more than the limit', '/Filter/FlateDecode', MILLION, true],
    ['less than the limit', '/Filter/FlateDecode', 3 * MILLION, false],
    ['packed twice', '/Filter[/FlateDecode /FlateDecode]', 3 * MILLION, true],
    ['packed twice, by the short name', '/Filter[/Fl/Fl]', 3 * MILLION, true],
    ['a picture, which is not unpacked', '/Subtype /Image/Filter/FlateDecode', MILLION, false],
  ])('%s', (_, words, most, isBeyond) => {
    expect(unpacksBeyond(withStream(words, packed), limits(most))).toBe(isBeyond);
  });

  test.each(['\r', '\r\n', ' \n'])('begins a stream on the next line, after %j', (lineEnd) => {
    const bytes = withStream('/Filter/FlateDecode', packed, lineEnd);
    expect(unpacksBeyond(bytes, limits(MILLION))).toBe(true);
  });

  test('counts streams, pictures too', () => {
    const bytes = Buffer.concat(Array(3).fill(withStream('/Subtype/Image', packed)));
    expect(unpacksBeyond(bytes, { unpackedBytes: MILLION, entries: 2 })).toBe(true);
    expect(unpacksBeyond(bytes, { unpackedBytes: MILLION, entries: 3 })).toBe(false);
  });

  test('counts all streams of a file together', () => {
    const one = withStream('/Filter/FlateDecode', packed);
    expect(unpacksBeyond(Buffer.concat([one, one]), limits(3 * MILLION))).toBe(true);
  });

  test('leaves what is not packed, or broken, to the reader', () => {
    expect(unpacksBeyond(writePdf([[[40, 720, '项目名称']]]), limits(10))).toBe(false);
    expect(unpacksBeyond(withStream('', packed.subarray(0, 40)), limits(MILLION))).toBe(false);
  });
});

test('readPdf refuses such a file in a sentence', async () => {
  const pdf = Buffer.concat([writePdf([[]]), withStream('/Filter/FlateDecode', packed)]);
  const reading = await readPdf(pdf, { ...READ_LIMITS, unpackedBytes: MILLION });
  expect(reading).toEqual({
    refused: 'PDF 解开后太大，没有读；请只把自评表那几页另存为一个文件，再导入',
  });
});
