import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { looseDocument, mergedDocument, pageDocument } from './formDocument.ts';

const file = new URL('../../data/zonggonghui/2022/kunnan-laomo-bangfu.json', import.meta.url);
const form = formFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** What stands above the title of the form that is read where these lines do on paper. */
function readAbove(above: string[], as = mergedDocument): unknown {
  const [document] = importDocument(as({ ...form, above })).documents;
  return document?.kind === 'form' ? document.form.above : document?.kind;
}

test.each([
  ['a workbook', mergedDocument],
  ['a page', pageDocument],
  ['a text', looseDocument],
])('importDocument(%s): keeps the numbers of the form above its title', (_, as) => {
  const above = ['附件3', '报表编号：510000_0013zp'];
  expect(readAbove(above, as)).toEqual(above);
});

test('importDocument: takes nothing of the page for a line of the form', () => {
  expect(readAbove(['发布时间：2023-09-01', '打印', '公开12表'])).toEqual(['公开12表']);
  expect(readAbove(['来源：办公室'])).toBeUndefined();
});
