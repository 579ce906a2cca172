import { expect, test } from 'vitest';
import { reviewTotals } from '../../src/analysis/reviewTotals.ts';
import { importDocument } from '../../src/intake/importDocument.ts';
import { readText } from '../../src/intake/text/readText.ts';
import { formSchema } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { layouts } from '../../src/model/layouts/layouts.ts';
import { nextYearForm } from '../../src/starter/nextYear.ts';
import { filledForm } from '../intake/filledForm.ts';

const yinchuan = layouts.find(({ id }) => id === 'yinchuan') ?? expect.fail('no layout');
const form = filledForm(yinchuan);
const of = (total: Record<string, string>) =>
  reviewTotals({ form: { ...form, total }, layout: layoutOf(form) });

test('reviewTotals(a form that finance scored too) says what is printed, under its name', () => {
  expect(of({ score: '96', financeScore: '92.5' })).toEqual([
    { label: '财政审核评分', text: '92.5', isScore: true, isInTotal: true },
  ]);
  expect(of({ score: '96', financeScore: '合格' })).toMatchObject([{ isScore: false }]);
});

test('reviewTotals(a form without such a total) is none', () => {
  expect(of({ score: '96' })).toEqual([]);
  expect(of({ score: '96', financeScore: ' ' })).toEqual([]);
});

test('reviewTotals(a blank cell on the line of the total, and the field below filled in) says the field', () => {
  const total = { score: '96', financeScore: '' };
  const head = { ...form.head, financeScore: '93' };
  expect(reviewTotals({ form: { ...form, total, head }, layout: layoutOf(form) })).toMatchObject([
    { text: '93', isInTotal: false },
  ]);
});

test('reviewTotals(a form whose reviews stand below its tables) says them under the names of their fields', () => {
  const { documents, doubts } = importDocument(readText(BELOW));
  expect(doubts.filter(({ path }) => path?.startsWith('head'))).toEqual([]);
  const [read] = documents.flatMap((one) => (one.kind === 'form' ? [one.form] : []));
  const whole = formSchema.parse({ ...read, year: 2023 });
  expect(formStructure(whole)).toEqual([]);
  expect(reviewTotals({ form: whole, layout: layoutOf(whole) })).toEqual([
    { label: '主管部门评分', text: '95', isScore: true, isInTotal: false },
    { label: '财政部门评分', text: '93分', isScore: true, isInTotal: false },
  ]);
  const { head } = nextYearForm(whole, 2024);
  expect(head).toMatchObject({ name: '河灯巡护', departmentScore: '', financeScore: '' });
});

/** A form whose last line has what others scored it. */
const BELOW = [
  '项目支出绩效自评表',
  '（2023年度）',
  '项目名称\t河灯巡护',
  '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
  '产出指标\t数量指标\t巡护次数\t≥10次\t10次\t60\t60',
  '效益指标\t社会效益指标\t居民知晓率\t≥90%\t95%\t40\t38',
  '总分\t\t\t\t\t100\t98',
  '主管部门评分\t95\t\t财政部门评分\t93分\t\t',
].join('\n');
