import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettled } from '../../src/load/readSettled.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-settled-'));
const [one, other] = [join(folder, 'a.json'), join(folder, 'b.json')];
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): void {
  for (const file of [one, other]) writeFileSync(file, text);
}

/** Reads both files, the second after somebody wrote both, for as many times. */
function readWhile(changes: number) {
  let left = changes;
  write('0');
  return () =>
    readSettled(folder, async () => {
      const first = readFileSync(one, 'utf8');
      if (left > 0) write('x'.repeat(left));
      left -= 1;
      const both = [first, readFileSync(other, 'utf8')];
      if (both[0] !== both[1]) throw new Error(`${both}`);
      return both;
    });
}

test('readSettled: reads again what changed meanwhile, also where the reading failed', async () => {
  expect(await readWhile(0)()).toEqual(['0', '0']);
  expect(await readWhile(3)()).toEqual(['x', 'x']);
});

test('readSettled: a folder that does not come to rest is said', async () => {
  await expect(readWhile(9)()).rejects.toThrow(`“${folder}”中的文件一直在变`);
});

test('readSettled: what is wrong with a folder at rest is thrown', async () => {
  const broken = async () => {
    throw new Error('broken');
  };
  await expect(readSettled(folder, broken)).rejects.toThrow('broken');
});
