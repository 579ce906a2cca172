import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedRead } from '../../src/check/changedForm.ts';
import {
  changedCells,
  deskForm,
  withChange,
  withoutLastChange,
  withReason,
} from '../../src/check/deskForm.ts';
import { movedPath, type RowChange, withRow } from '../../src/check/rowChange.ts';
import type { IndicatorCells } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { ROOT } from '../root.ts';

const path = join(ROOT, 'data/zonggonghui/2022/kunnan-laomo-bangfu.json');
const form = formFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const row = (kind: RowChange['kind'], at: number): RowChange => ({ kind, table: 'indicators', at });

describe('withRow', () => {
  test('puts a blank row into the group of the one above, and takes it out again', () => {
    const more = withRow(form, row('add', 1));
    expect(more.indicators?.[1]).toMatchObject({
      level1: null,
      level2: null,
      indicator: '',
      points: '',
    });
    expect(formFileSchema.safeParse(more).success).toBe(true);
    expect(withRow(more, row('remove', 1))).toEqual(form);
  });

  test('leaves what a merged cell says with the rows that are left', () => {
    const [first] = form.indicators ?? [];
    const less = withRow(form, row('remove', 0));
    expect(less.indicators?.length).toBe((form.indicators?.length ?? 0) - 1);
    expect(less.indicators?.[0]).toMatchObject({ level1: first?.level1, level2: first?.level2 });
    expect(formFileSchema.safeParse(less).success).toBe(true);
  });

  test('makes the first 其中 row of a row that is gone one of its own', () => {
    const cells = { indicator: '甲', target: '' };
    const part = { ...cells, sub: true as const };
    const indicators = [cells, part, part] as unknown as IndicatorCells[];
    const less = withRow({ ...form, indicators }, row('remove', 0));
    expect(less.indicators?.map((own) => own.sub)).toEqual([undefined, true]);
  });

  test('changes any other table, and makes no other', () => {
    const tables = { spending: [{ item: '甲' }, { item: '乙' }] };
    const less = withRow({ ...form, tables }, { kind: 'remove', table: 'tables/spending', at: 0 });
    expect(less).toEqual({ ...form, tables: { spending: [{ item: '乙' }] } });
  });
});

test.each([
  [row('add', 1), 'indicators/0/target', 'indicators/0/target'],
  [row('add', 1), 'indicators/1/target', 'indicators/2/target'],
  [row('remove', 1), 'indicators/1/target', undefined],
  [row('remove', 1), 'indicators/10/target', 'indicators/9/target'],
  [row('remove', 1), 'goals/1/expected', 'goals/1/expected'],
])('movedPath: %j takes %s to %s', (change, before, after) => {
  expect(movedPath(before, change)).toBe(after);
});

describe('a form with a row more', () => {
  const reason = { code: 'rowScoreOutside', seq: 2, reason: '按季度扣分' };
  const doubt = { part: '表1', address: 'B2', reading: '9', otherReading: '6', why: '不清' };
  const read = {
    file: 'a.docx',
    form,
    cells: [{ path: 'indicators/1/score', part: '表1', address: 'B2' }],
    doubts: [{ ...doubt, path: 'indicators/1/score' }, doubt],
  };
  const desk = withReason(deskForm(read), reason);

  test('keeps what is known of a cell with its row', () => {
    const { cells, doubts } = changedRead(read, row('add', 0));
    expect(cells).toEqual([{ path: 'indicators/2/score', part: '表1', address: 'B2' }]);
    expect(doubts).toEqual([{ ...doubt, path: 'indicators/2/score' }, doubt]);
    expect(changedRead(read, row('remove', 1)).doubts).toEqual([doubt]);
  });

  test('keeps reasons and changes with their rows, there and back', () => {
    const changed = withChange(desk, { kind: 'cell', path: 'indicators/1/score', text: '1' });
    const more = withChange(changed, row('add', 1));
    expect(more.now.accepted).toEqual([{ ...reason, seq: 3 }]);
    expect([...changedCells(more).keys()]).toEqual(['indicators/2/score']);
    const back = withoutLastChange(more);
    expect(back.now).toEqual(changed.now);
    expect(changedCells(withChange(changed, row('remove', 1))).size).toBe(0);
  });

  test('marks nothing of a form that was begun here', () => {
    const own = deskForm({ ...read, isNew: true });
    const changed = withChange(own, { kind: 'cell', path: 'indicators/1/score', text: '1' });
    expect(changedCells(changed).size).toBe(0);
  });
});
