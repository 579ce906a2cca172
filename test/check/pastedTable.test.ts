import { describe, expect, test } from 'vitest';
import { pastedTable } from '../../src/checkPage/pastedTable.ts';
import { readIncoming } from '../../src/checkPage/worker/readIncoming.ts';
import { formDifferences } from '../../src/commands/import/differences.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { recordForms } from '../commands/importFolder.ts';
import { clipboards } from './clipboards.ts';

describe.each(Object.entries(clipboards))('pastedTable: what %s copies', (_, copy) => {
  test.each([...recordForms])('is read as %s', async (_id, form) => {
    const table = pastedTable(copy(form)) ?? expect.fail('no table');
    const { forms, others } = await readIncoming(table);
    const read = forms.map(({ form: own }) => formFileSchema.parse(own));
    expect(read.map((own) => formDifferences(form, own))).toEqual([[]]);
    expect([forms.flatMap(({ doubts }) => doubts), others]).toEqual([[], []]);
  });
});

test('pastedTable: is none where text alone was copied', () => {
  expect(pastedTable('<html><body><!--StartFragment--><p>表</p></body></html>')).toBeUndefined();
});
