import { expect, test } from 'vitest';
import { canonicalText } from '../../src/disclosure/canonicalText.ts';
import { documentMeaning } from '../../src/disclosure/documentMeaning.ts';
import { unrecordedChanges } from '../../src/disclosure/unrecordedChanges.ts';
import { sha256 } from '../../src/load/sha256.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import type { Content } from '../../src/model/publications.ts';
import { sampleForm } from '../audit/sampleForm.ts';

const FILE = 'a/2022/b.json';

function meaning(json: unknown): Content {
  const content = documentMeaning('form', json);
  if (!('kind' in content)) throw content;
  return content;
}

/** What is not on record of a form that was published as it was and stands as it is. */
function changesOf(was: unknown, is: unknown) {
  const hash = (json: unknown) => sha256(canonicalText(json));
  const version = { publication: 0, date: '2023-09-01', reason: undefined, name: '2023-09-01' };
  const versions = [{ ...version, sha256: hash(was), content: meaning(was) }];
  return unrecordedChanges(
    [{ file: FILE, kind: 'form', slug: 'b', versions }],
    [{ file: FILE, content: meaning(is), sha256: hash(is) }],
  );
}

test('documentMeaning: a form in a later notation says the same, and is no correction', () => {
  expect(changesOf(sampleForm(), migrateForm(sampleForm()))).toEqual([]);
});

test('documentMeaning: a cell that changed with the notation is a correction', () => {
  const later = migrateForm(sampleForm());
  expect(changesOf(sampleForm(), { ...later, title: '项目支出绩效自评表（更正）' })).toMatchObject([
    { event: 'corrected', changes: [{ to: '项目支出绩效自评表（更正）' }] },
  ]);
});
