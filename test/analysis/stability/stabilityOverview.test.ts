import { describe, expect, test } from 'vitest';
import { stabilityOverview } from '../../../src/analysis/stability/stabilityOverview.ts';
import { RULEBOOKS } from '../../scoring/samples.ts';
import { realRecord, scoredForm } from './scoredForms.ts';

const stable = scoredForm({ rows: [['output', 90, 90]], total: 100 });
const open = scoredForm({ rows: [['output', 90, 90, '有改善→有改善']], total: 100 });
const wider = scoredForm({ rows: [['output', 90, 90, '满意→无']], total: 100 });
const deniedByOne = scoredForm({
  rows: [['output', 90, 81, '100个→90个']],
  total: 91,
  initial: 200,
});
const deniedByAll = scoredForm({ rows: [['output', 90, 90, '100个→50个']], total: 100 });
const without = scoredForm({ rows: [['output', 90, 90]] });

describe('stabilityOverview', () => {
  test('stabilityOverview(five forms of 2022): all 不能确定, the widest interval first', () => {
    const { results, rulebooks } = realRecord();
    const overview = stabilityOverview(results, rulebooks);
    expect(overview.sentence).toMatchInlineSnapshot(
      `"按每种评分规则复核，自评等级都有可能，别的等级也有可能。"`,
    );
    expect(overview.items.map(({ result }) => result.project.slug)).toEqual([
      'songwennuan-ankangbei', // from 70
      'gonghui-zhuanxiang', // from 82.20
      'kunnan-laomo-bangfu', // from 82.24
      'zhigong-shebao', // from 84
      'songwennuan-bangfu', // from 86
    ]);
  });

  test('stabilityOverview(one of each): the least stable first, those without a total last', () => {
    const forms = [without, stable, open, deniedByOne, wider, deniedByAll];
    const { items, counts, sentence, effect } = stabilityOverview(forms, RULEBOOKS);
    expect(items.map(({ result }) => forms.indexOf(result))).toEqual([5, 3, 4, 2, 1, 0]);
    expect(counts).toEqual([
      { verdict: 'unstable', word: '不稳定', count: 2 },
      { verdict: 'mostlyStable', word: '不能确定', count: 2 },
      { verdict: 'stable', word: '稳定', count: 1 },
      { verdict: 'notAssessable', word: '无法判定', count: 1 },
    ]);
    expect(sentence).toMatchInlineSnapshot(
      `"“不稳定”是按至少一种评分规则复核，等级与自评不同；“不能确定”是按每种评分规则复核，自评等级都有可能，别的等级也有可能。"`,
    );
    expect(effect).toMatchInlineSnapshot(
      `"按“北京 2016 做法”“分档计分（2021 年起试行）”等 7 种规则复核，2 个项目得不出自评等级"`,
    );
    expect(stabilityOverview([stable], RULEBOOKS).effect).toBe('没有一种评分规则得不出自评等级');
  });

  test('stabilityOverview(denied by all at 86.5, by one at 79): more rule books before a lower total', () => {
    const all = scoredForm({ rows: [['output', 90, 90, '1000个→850个']], total: 100 });
    const one = scoredForm({
      rows: [
        ['output', 40, 38, '100个→95个'],
        ['benefit', 50, 50, '有改善→有改善'],
      ],
      total: 98,
      initial: 1000,
    });
    expect(stabilityOverview([one, all], RULEBOOKS).items.map(({ result }) => result)).toEqual([
      all,
      one,
    ]);
  });

  test('stabilityOverview(open under all from 88.9, under bands alone from 88): the former first', () => {
    const bands = scoredForm({
      rows: [
        ['output', 60, 57, '100个→95个'],
        ['benefit', 30, 30, '有改善→有改善'],
      ],
      total: 96.9,
      execution: [10, 9.9],
      executed: 99,
    });
    const all = scoredForm({
      rows: [
        ['output', 60, 54.9, '1000个→915个'],
        ['benefit', 30, 30, '有改善→有改善'],
      ],
      total: 94.9,
    });
    expect(stabilityOverview([bands, all], RULEBOOKS).items.map(({ result }) => result)).toEqual([
      all,
      bands,
    ]);
  });

  test('stabilityOverview(alike): keeps the order given', () => {
    const forms = [stable, scoredForm({ rows: [['output', 90, 90]], total: 100 })];
    const { items } = stabilityOverview(forms, RULEBOOKS);
    expect(items.map(({ result }) => forms.indexOf(result))).toEqual([0, 1]);
  });

  test('stabilityOverview(nothing): says so', () => {
    expect(stabilityOverview([], RULEBOOKS)).toMatchObject({ items: [], sentence: '没有项目。' });
  });
});
