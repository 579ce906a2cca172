import { describe, expect, test } from 'vitest';
import {
  formDifferences,
  withAdditions,
  withDifferences,
} from '../../src/commands/import/differences.ts';
import { updateChoice } from '../../src/commands/import/updateChoice.ts';
import type { Form } from '../../src/model/form.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { sampleForm } from '../audit/sampleForm.ts';

const form = () => migrateForm(sampleForm());
const rows = ({ indicators = [] }: Form) => indicators;

describe('formDifferences', () => {
  test('names every cell that differs, and none that a person adds', () => {
    const other = { ...form(), source: { publisher: '甲', title: '乙' } };
    expect(formDifferences(form(), other)).toEqual([]);
    Object.assign(rows(other)[1] ?? {}, { actual: '97%', level1: null });
    expect(formDifferences(form(), other).map(({ path }) => path.join('/'))).toEqual([
      'indicators/1/actual',
    ]);
  });

  test('tells a blank cell, a merged one and no cell apart', () => {
    const paths = (edit: (row: Record<string, unknown>) => void) => {
      const other = form();
      edit(rows(other)[0] as Record<string, unknown>);
      return formDifferences(form(), other).map(({ existing, imported }) => [existing, imported]);
    };
    const own = rows(form())[0]?.level2;
    expect(paths((row) => (row.level2 = ''))).toEqual([[own, '']]);
    expect(paths((row) => (row.level2 = null))).toEqual([[own, '（与上格合并）']]);
    expect(paths((row) => delete row.level2)).toEqual([[own, undefined]]);
  });

  test('counts a row that only one of them has, and another layout', () => {
    const other = form();
    rows(other).pop();
    const cells = Object.keys(rows(form()).at(-1) ?? {});
    expect(formDifferences(form(), other)).toHaveLength(cells.length);
    const moved: Form = { ...form(), layout: 'older-2018' };
    expect(formDifferences(form(), moved)[0]?.path).toEqual(['layout']);
  });
});

test('withDifferences: takes what was chosen and leaves the rest', () => {
  const other = form();
  Object.assign(rows(other)[0] ?? {}, { actual: '甲', score: '1' });
  const chosen = formDifferences(form(), other).filter(({ path }) => path.at(-1) === 'actual');
  const result = withDifferences(form(), other, chosen) as Form;
  expect(rows(result)[0]).toEqual({ ...rows(form())[0], actual: '甲' });
});

test('withAdditions: keeps what a person added to a document that is replaced', () => {
  const existing = { title: 'a', source: { publisher: '甲' }, figures: [1], $schema: 'x' };
  expect(withAdditions(existing, { title: 'b', figures: [] })).toEqual({
    title: 'b',
    source: { publisher: '甲' },
    figures: [1],
  });
});

test('updateChoice: nothing, all, a project or a cell', () => {
  const cell = { path: ['indicators', 2, 'actual'], existing: 'a', imported: 'b' };
  const takes = (typed: string | undefined) => updateChoice(typed)('a', cell);
  expect([undefined, 'b', 'a:total/score'].map(takes)).toEqual([false, false, false]);
  expect(['all', 'b, a', 'a:indicators/2/actual'].map(takes)).toEqual([true, true, true]);
});
