import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { seeded } from '../expression/random.ts';
import { texts } from '../intake/elsewhere/texts.ts';
import { webPages } from '../intake/elsewhere/webPages.ts';
import { mutatedBytes, mutatedWithin } from './mutate.ts';
import { rounds, SEED } from './rounds.ts';

const OFFICES = join(import.meta.dirname, '../fixtures/offices');

/** One file of each kind that offices have, and pages and copied texts. */
const corpus: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(OFFICES).map((name) => [name, readFileSync(join(OFFICES, name))] as const),
  ...webPages.map(({ bytes }, index) => [`page${index}.html`, bytes()] as const),
  ...texts.map(({ bytes }, index) => [`text${index}.txt`, bytes()] as const),
];

/** What is wrong with how a file is read: an error, or nothing said of a file in which nothing was found. */
async function faultOf(name: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const { documents, refusals } = await readFile(bytes, name);
    for (const { document } of documents) importDocument(document);
    if (documents.length + refusals.length === 0) return 'nothing was said of it';
    const blank = refusals.find(({ sentence }) => sentence.trim() === '');
    return blank === undefined ? undefined : 'refused without a sentence';
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
}

test.each(corpus)(
  'import: %s, broken anywhere, is read or refused in a sentence',
  async (name, bytes) => {
    const random = seeded(SEED);
    const isPacked = /\.(?:xlsx|docx)$/.test(name);
    for (let round = 0; round < rounds(6); round += 1) {
      const broken =
        isPacked && round % 2 === 0 ? mutatedWithin(random, bytes) : mutatedBytes(random, bytes);
      expect(await faultOf(name, broken), `seed ${SEED}, round ${round}`).toBeUndefined();
    }
  },
);
