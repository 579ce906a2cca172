import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { READ_LIMITS } from '../../src/intake/readLimits.ts';
import { type PdfReader, pdfReader } from '../../src/pdfProcess/pdfReader.ts';
import {
  FORMS,
  HEXADECIMAL,
  type Nesting,
  nestedPdf,
  PATTERNS,
  RUNS,
} from '../intake/nestedPdf.ts';
import { writePdf } from '../intake/writePdf.ts';

const PDF_READER = new URL('../../src/pdfProcess/pdfReader.ts', import.meta.url).href;
const READ_LIMITS_FILE = new URL('../../src/intake/readLimits.ts', import.meta.url).href;
const SOUND = writePdf([[[40, 700, '送温暖']]]);

test.each<[string, Nesting, number]>([
  ['forms', FORMS, 3000],
  ['forms', FORMS, 4900],
  ['forms in hexadecimal', { ...FORMS, packing: HEXADECIMAL }, 3000],
  ['forms in runs', { ...FORMS, packing: RUNS }, 3000],
])(
  'a PDF of %s within each other is refused without a word of the library',
  (_, nesting, depth) => {
    const program = `
    import { pdfReader } from ${JSON.stringify(PDF_READER)};
    import { READ_LIMITS } from ${JSON.stringify(READ_LIMITS_FILE)};
    import { buffer } from 'node:stream/consumers';
    const reader = pdfReader();
    const { refused } = await reader.read(await buffer(process.stdin), READ_LIMITS);
    console.log(refused);
    reader.end();`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program],
      { input: nestedPdf(nesting, depth), encoding: 'utf8' },
    );
    expect([status, stdout, stderr]).toEqual([0, expect.stringMatching(/^PDF .*一层套一层/), '']);
  },
);

async function textOf(reader: PdfReader): Promise<string> {
  const reading = await reader.read(SOUND, READ_LIMITS);
  reader.end();
  if ('refused' in reading) return reading.refused;
  return reading.document.parts.map((part) => (part.kind === 'paragraph' ? part.text : '')).join();
}

test('after a file that took the process with it the next one is read', async () => {
  const reader = pdfReader({ patience: 60_000, megabytes: 60 });
  // each of them keeps the numbers of all before it
  const refused = await reader.read(nestedPdf(PATTERNS, 4000), READ_LIMITS);
  expect(refused).toEqual({ refused: expect.stringContaining('太复杂') });
  expect(await textOf(reader)).toBe('送温暖');
});

test('a file that takes too long is refused', async () => {
  const hasty = pdfReader({ patience: 1, megabytes: 1500 });
  const refused = await hasty.read(nestedPdf(PATTERNS, 3000), READ_LIMITS);
  expect(refused).toEqual({ refused: expect.stringContaining('太复杂') });
  hasty.end();
});
