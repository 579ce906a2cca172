import { describe, expect, test } from 'vitest';
import { siteHistory } from '../../src/analysis/history/history.ts';
import { projectHistory } from '../../src/analysis/history/projectHistory.ts';
import { changeAnswer } from '../../src/analysis/overview/changeAnswer.ts';
import { previousYear } from '../../src/analysis/overview/previousYear.ts';
import { rateChange } from '../../src/analysis/overview/rateChange.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { decimal } from '../../src/model/decimal.ts';
import { filed } from './historySamples.ts';

const steady = [2021, 2022, 2023].map((year) => filed(year, 'steady'));

/** The answer on the pair of years that ends with `after`. */
function answerOn(results: readonly ProjectResult[], after: number) {
  const pair = siteHistory(results).whole.pairs.find((one) => one.after === after);
  if (pair === undefined) throw new RangeError('no such pair');
  const { question, sentence } = changeAnswer(pair, '/c/');
  return { question, text: sentence.map(({ text }) => text).join(''), parts: sentence };
}

describe('changeAnswer', () => {
  test('names what paused and what came back apart from new and ended, each with its place', () => {
    const results = [...steady, filed(2021, 'gap'), filed(2023, 'gap'), filed(2022, 'fresh')];
    const { parts } = answerOn(results, 2022);
    expect(parts).toContainEqual({ text: '新增 1 个', to: '/c/#added' });
    expect(parts).toContainEqual({ text: '暂停 1 个', to: '/c/#paused' });
    expect(answerOn(results, 2023).parts).toContainEqual({ text: '恢复 1 个', to: '/c/#resumed' });
    expect(answerOn(results, 2022).text).not.toContain('结束');
  });

  test('calls the earlier year 上年 only where it is the year before', () => {
    expect(answerOn(steady, 2022).question).toBe('与上年比怎样');
    const gap = [filed(2021, 'a'), filed(2023, 'a')];
    expect(answerOn(gap, 2023).question).toBe('与 2021 年度比怎样');
    expect(
      rateChange('执行率', '2021 年度', { before: decimal('0.8'), after: decimal('0.9') }),
    ).toBe('2021 年度执行率 80.0%，本年高 10.0 个百分点');
  });
});

describe('two years with other projects', () => {
  const pairOf = (results: readonly ProjectResult[]) => {
    const [pair] = siteHistory(results).whole.pairs;
    if (pair === undefined) throw new RangeError('no pair');
    return pair;
  };

  test('changeAnswer(nothing in common): says so once and compares nothing', () => {
    const results = [filed(2021, 'a'), filed(2022, 'b')];
    const { figure } = changeAnswer(pairOf(results), '/c/');
    expect(figure).toBeUndefined();
    const { text } = answerOn(results, 2022);
    expect(text).toMatch(/^两年没有共同的项目，不作比较；新增 1 个/);
    expect(text).not.toMatch(/两年都有的|无法比较|%/);
    expect(previousYear(pairOf(results))).toBeUndefined();
  });

  test('previousYear(some in common): their rates alone, and says of which', () => {
    const same = [filed(2021, 'a'), filed(2022, 'a')];
    const mixed = previousYear(pairOf([...same, filed(2021, 'gone'), filed(2022, 'fresh')]));
    expect(mixed).toEqual({ ...previousYear(pairOf(same)), name: '同口径上年' });
    expect(previousYear(pairOf(same))?.name).toBe('上年');
  });
});

describe('projectHistory', () => {
  const sentenceOf = (results: readonly ProjectResult[], id: string) => {
    const { lineages, changes } = siteHistory(results);
    const result = results.find(({ project }) => project.id === id);
    const lineage = lineages.get(result?.project.lineageId ?? '');
    if (result === undefined || lineage === undefined) throw new RangeError(id);
    return projectHistory(result, lineage, changes.get(id)).sentence;
  };

  test('calls new what was not on last year’s list of its department', () => {
    expect(sentenceOf([...steady, filed(2022, 'fresh')], '2022/gonghui/fresh')).toBe(
      '2022 年度新增的项目，没有上年可比。',
    );
  });

  test('says nothing of the first year, nor where the department filed nothing the year before', () => {
    const unknown = '没有上年的自评表，不作比较。';
    const late = filed(2022, 'a', { department: 'caizheng' });
    expect(sentenceOf(steady, '2021/gonghui/steady')).toBe(unknown);
    expect(sentenceOf([...steady, late], '2022/caizheng/a')).toBe(unknown);
    expect(sentenceOf([filed(2020, 'b'), filed(2022, 'a')], '2022/gonghui/a')).toBe(unknown);
  });
});
