import { expect, test } from 'vitest';
import { reviewTotals } from '../../src/analysis/reviewTotals.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { filledForm } from '../intake/filledForm.ts';

const yinchuan = layouts.find(({ id }) => id === 'yinchuan') ?? expect.fail('no layout');
const form = filledForm(yinchuan);
const of = (total: Record<string, string>) =>
  reviewTotals({ form: { ...form, total }, layout: layoutOf(form) });

test('reviewTotals(a form that finance scored too) says what is printed, under its name', () => {
  expect(of({ score: '96', financeScore: '92.5' })).toEqual([
    { label: '财政审核评分', text: '92.5', isScore: true },
  ]);
  expect(of({ score: '96', financeScore: '合格' })).toMatchObject([{ isScore: false }]);
});

test('reviewTotals(a form without such a total) is none', () => {
  expect(of({ score: '96' })).toEqual([]);
  expect(of({ score: '96', financeScore: ' ' })).toEqual([]);
});
