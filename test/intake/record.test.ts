import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import type { Form } from '../../src/model/form.ts';
import { accuracyOf } from './accuracy.ts';

const RECORD = readFileSync(new URL('../fixtures/anqing-2022.txt', import.meta.url), 'utf8');
const IDS = [
  'songwennuan-bangfu',
  'kunnan-laomo-bangfu',
  'zhigong-shebao',
  'songwennuan-ankangbei',
  'gonghui-zhuanxiang',
];

/** A form of the record as a person entered it. */
function entered(id: string): Form {
  const file = new URL(`../../data/zonggonghui/2022/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('importDocument(the text of the record)', () => {
  const imported = importDocument(readText(RECORD));
  const forms = imported.documents.flatMap((one, index) => (one.kind === 'form' ? [index] : []));

  test('finds the five forms in their order', () => {
    expect(forms).toHaveLength(5);
  });

  test.each(IDS.map((id, at) => ({ id, at })))('$id comes in as it was entered', ({ id, at }) => {
    const form = entered(id);
    const document = forms[at] ?? -1;
    const { wrong, inDoubt } = accuracyOf(imported, document, form);
    expect({ wrong, inDoubt }).toEqual({ wrong: [], inDoubt: 0 });
    expect(imported.documents[document]).toMatchObject({ form: { layout: form.layout } });
  });
});
