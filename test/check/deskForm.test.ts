import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellText, changedForm } from '../../src/check/changedForm.ts';
import {
  changedCells,
  deskForm,
  withChange,
  withLastUndone,
  withMetReasons,
  withoutLastChange,
  withReason,
} from '../../src/check/deskForm.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { ROOT } from '../root.ts';

const path = join(ROOT, 'data/zonggonghui/2022/kunnan-laomo-bangfu.json');
const form = formFileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const desk = deskForm({ file: 'a.json', form, cells: [], doubts: [] });
const score = 'indicators/0/score';

test.each(['head/name', 'funds/total/executed', score, 'total/score', 'goals/0/actual'])(
  'changedForm: fills %s alone',
  (cell) => {
    const changed = changedForm(form, { path: cell, text: '新' });
    expect(cellText(changed, cell)).toBe('新');
    const back = changedForm(changed, { path: cell, text: cellText(form, cell) });
    expect(back).toEqual(form);
  },
);

test('cellText: is blank where a path leads nowhere', () => {
  expect(cellText(form, 'tables/none/3/target')).toBe('');
});

describe('withChange', () => {
  test('goes on with the cell that was changed last, and remembers the others', () => {
    const typed = withChange(withChange(desk, { kind: 'cell', path: score, text: '1' }), {
      kind: 'cell',
      path: score,
      text: '10',
    });
    const both = withChange(typed, { kind: 'cell', path: 'total/score', text: '95' });
    expect(both.changes).toEqual([
      { kind: 'cell', path: score, text: '10' },
      { kind: 'cell', path: 'total/score', text: '95' },
    ]);
    expect(changedCells(both)).toEqual(
      new Map([
        [score, '9'],
        ['total/score', '94'],
      ]),
    );
    expect(withoutLastChange(both).now.form.total?.score).toBe('94');
  });

  test('leaves a form as it is that says so already, and marks no cell that says the same again', () => {
    expect(withChange(desk, { kind: 'cell', path: score, text: '9' })).toBe(desk);
    const there = withChange(desk, { kind: 'cell', path: score, text: '8' });
    expect(changedCells(withChange(there, { kind: 'cell', path: score, text: '9' })).size).toBe(0);
  });
});

describe('withLastUndone', () => {
  const write = (on: typeof desk, path: string, text: string) =>
    withChange(on, { kind: 'cell', path, text });

  test('does again what was taken back, step by step, until something else is written', () => {
    const both = write(write(desk, score, '8'), 'total/score', '93');
    const none = withoutLastChange(withoutLastChange(both));
    expect(none.now.form).toEqual(form);
    const again = withLastUndone(withLastUndone(none));
    expect(again).toEqual(both);
    expect(withLastUndone(again)).toBe(again);
    expect(write(none, score, '7').undone).toEqual([]);
  });
});

describe('withReason', () => {
  const reason = { code: 'rowScoreOutside', seq: 1, reason: '按季度扣分' };

  test('keeps one reason a finding, and none where it is blank', () => {
    const twice = withReason(withReason(desk, { ...reason, reason: '甲' }), reason);
    expect(twice.now.accepted).toEqual([reason]);
    expect(withReason(twice, { ...reason, reason: ' ' }).now.accepted).toEqual([]);
  });

  test('withMetReasons: drops it with its finding', () => {
    const explained = withReason(desk, reason);
    expect(withMetReasons(explained, [reason]).now.accepted).toEqual([reason]);
    expect(withMetReasons(explained, [{ code: reason.code, seq: 2 }]).now.accepted).toEqual([]);
  });
});
