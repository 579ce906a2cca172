import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { formDifferences } from '../../src/commands/import/differences.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readFile } from '../../src/intake/readFile.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { listSchema } from '../../src/model/list.ts';

const RECORD = 'data/zonggonghui/2022';
const folder = join(inject('site'), '2022/zonggonghui');
const json = (name: string) => JSON.parse(readFileSync(join(RECORD, `${name}.json`), 'utf8'));
const ids = listSchema.parse(json('list')).entries.map(({ id }) => id);

async function importPublished(name: string) {
  const { documents } = await readFile(readFileSync(join(folder, name)), name);
  const [part, ...more] = documents;
  if (part === undefined || more.length > 0) throw new Error(`${name} is not one document`);
  return importDocument(part.document);
}

describe.each(ids)('what is published of %s', (id) => {
  test.each([`${id}.xlsx`, `${id}.docx`, `${id}.form.csv`, `${id}/index.html`])(
    '%s imports as it was entered, without a doubt',
    async (name) => {
      const { documents, doubts } = await importPublished(name);
      expect(doubts).toEqual([]);
      const [document, ...more] = documents;
      if (document?.kind !== 'form' || more.length > 0) throw new Error('not one form');
      const entered = formFileSchema.parse(json(id));
      expect(formDifferences(entered, formFileSchema.parse({ ...document.form }))).toEqual([]);
    },
  );
});

test('every project has a form as CSV beside it', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.form.csv'));
  expect(files.toSorted()).toEqual(ids.map((id) => `${id}.form.csv`).toSorted());
});
