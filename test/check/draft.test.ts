import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { acceptedText } from '../../src/check/acceptedText.ts';
import { deskForm, withChange, withReason } from '../../src/check/deskForm.ts';
import { draftText, judgingMark } from '../../src/check/draft.ts';
import { judgeForms } from '../../src/check/judgeForms.ts';
import { readDraft } from '../../src/check/readDraft.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { draftName } from '../../src/checkPage/keptDrafts.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { acceptedExceptionSchema } from '../../src/model/list.ts';
import { ROOT } from '../root.ts';

const path = join(ROOT, 'data/zonggonghui/2022/kunnan-laomo-bangfu.json');
const form = formFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const doubt = { part: '表1', address: 'B2', reading: '9', otherReading: '6', why: '不清' };
const reason = { code: 'rowScoreOutside', seq: 1, reason: '按季度扣分' };
const desk = withReason(
  withChange(
    withChange(deskForm({ file: 'a.docx', form, cells: [], doubts: [doubt] }), {
      ...{ kind: 'cell', path: 'indicators/0/score', text: '8' },
    }),
    { kind: 'add', table: 'indicators', at: 2 },
  ),
  reason,
);

test('readDraft: reads back what draftText kept, with all that can be taken back, and what judged it', () => {
  expect(readDraft(draftText([desk], 'a 1'))).toEqual({ desks: [desk], by: 'a 1' });
});

test('judgingMark: is another for another program or other rule books', () => {
  const own = judgingMark('http://a/_astro/worker-1.js', { rulebooks: ['甲'] });
  expect(judgingMark('http://b/c/_astro/worker-1.js', { rulebooks: ['甲'] })).toBe(own);
  expect(judgingMark('http://a/_astro/worker-2.js', { rulebooks: ['甲'] })).not.toBe(own);
  expect(judgingMark('http://a/_astro/worker-1.js', { rulebooks: ['乙'] })).not.toBe(own);
});

test.each(['', '{', '[]', '{"version":2,"desks":[]}', '{"version":1,"desks":[{}]}'])(
  'readDraft: takes no %s for a draft',
  (text) => {
    expect(readDraft(text)).toBeUndefined();
  },
);

test.each(['head', '__proto__', 'indicators'])(
  'readDraft: takes a draft that adds a row to %s, which is no table, for none',
  (table) => {
    const [kept] = JSON.parse(draftText([desk], '')).desks;
    const changes = [{ kind: 'add', table, at: 0 }];
    const own = { ...kept, changes, read: { ...kept.read, form: { ...form, indicators: 'x' } } };
    expect(readDraft(JSON.stringify({ version: 1, desks: [own] }))).toBeUndefined();
  },
);

test.each([{}, [], { head: null }, { head: [] }, 'x'])(
  'readDraft: takes a draft of %j, which is no form, for none',
  (other) => {
    const [kept] = JSON.parse(draftText([desk], '')).desks;
    const own = { ...kept, changes: [], read: { ...kept.read, form: other } };
    expect(readDraft(JSON.stringify({ version: 1, desks: [own] }))).toBeUndefined();
  },
);

describe('draftName', () => {
  const nameOf = (place: string, draft: string) => {
    vi.stubGlobal('localStorage', { getItem: () => draft });
    return draftName(place);
  };
  afterEach(() => vi.unstubAllGlobals());

  test('says of no day that is none, and no more of a name than tells it from others', () => {
    const draft = (name: unknown) =>
      JSON.stringify({ desks: [{ read: { form: { head: { name } } } }] });
    expect(nameOf('jijing-check-draft nonsense', draft('困难帮扶'))).toBe('困难帮扶');
    expect(nameOf('jijing-check-draft', draft('长'.repeat(1_000_000)))).toHaveLength(60);
    expect(nameOf('jijing-check-draft', draft({ toString: 1 }))).toBe('读不出的草稿');
  });
});

test('acceptedText: says what was explained as a list.json takes it, and nothing where nothing was', () => {
  const rulebooks = builtInRulebooks().filter(({ id }) => id === 'national-2020');
  const terms = {
    settings: { earlierRulebooks: [] },
    rulebooks,
    year: undefined,
    ...WHOLE_JUDGING,
  };
  const { judged } = judgeForms([desk.now], terms);
  const [explained] = JSON.parse(acceptedText(judged) ?? '');
  expect(explained).toMatchObject({ name: '困难劳模帮扶专项', year: 2022, accepted: [reason] });
  expect(acceptedExceptionSchema.safeParse(explained.accepted[0]).success).toBe(true);
  expect(acceptedText(judgeForms([deskForm(desk.read).now], terms).judged)).toBeUndefined();
});
