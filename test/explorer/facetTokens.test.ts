import { describe, expect, test } from 'vitest';
import {
  choiceCodes,
  choiceTokens,
  placeTokens,
  selectionOf,
  tokenPlaces,
} from '../../src/explorer/filters/facetTokens.ts';
import { choiceLabels, rangeWords } from '../../src/explorer/filters/facetWords.ts';
import { filterLine, filterWords } from '../../src/explorer/filters/filterWords.ts';
import { START } from '../../src/explorer/state/viewState.ts';
import { BAND, CHOICE, DICTIONARIES, NUMBER, SCORE, SET } from './viewDictionaries.ts';

describe('choiceTokens', () => {
  test('of a band: none, below, then the edge with which each begins', () => {
    expect(choiceTokens(BAND)).toEqual(['', '<0', '0', '0.5', '1', '1.000001', '1.5']);
  });
});

describe('tokenPlaces and placeTokens', () => {
  test.each([
    [CHOICE, ['above', 'below'], [2, 3]],
    [CHOICE, [''], [0]],
    [BAND, ['0.5~1'], [3, 4]],
    [BAND, ['<0~0.5'], [1, 2, 3]],
    [BAND, ['', '1.5'], [0, 6]],
    [NUMBER, ['2~10'], [1, 2, 3]],
    [NUMBER, ['2', '10'], [1, 3]],
  ])('%o %j', (dictionary, tokens, places) => {
    expect([...tokenPlaces(dictionary, tokens)].sort()).toEqual(places);
    expect(placeTokens(dictionary, places)).toEqual(tokens);
  });

  test('none is never in a range with what comes after it', () => {
    expect(placeTokens(BAND, [0, 1, 2])).toEqual(['', '<0~0']);
  });

  test('drop what no choice is called', () => {
    expect([...tokenPlaces(CHOICE, ['gone', 'within', 'within~gone'])]).toEqual([1]);
  });
});

test('choiceCodes: a choice of a set has the codes of every set that holds it', () => {
  expect(choiceCodes(SET)).toEqual([[0], [1, 2], [2], [3]]);
});

test('selectionOf: codes by facet; a facet that names nothing known passes all', () => {
  const filters = { finding: ['a', ''], completion: ['1~1.5'], verdict: ['gone'], gone: ['a'] };
  expect(selectionOf(DICTIONARIES, { ...START, filters })).toEqual({
    finding: [1, 2, 0],
    completion: [4, 5, 6],
  });
});

describe('rangeWords', () => {
  test.each([
    [BAND, 1, 1, '不到 0%'],
    [BAND, 2, 2, '0% 至不到 50%'],
    [BAND, 3, 3, '50% 至不到 100%'],
    [BAND, 4, 4, '恰为 100%'],
    [BAND, 5, 5, '超过 100% 至不到 150%'],
    [BAND, 6, 6, '150% 及以上'],
    [BAND, 2, 4, '0% 至 100%'],
    [BAND, 1, 4, '100% 及以下'],
    [BAND, 4, 6, '100% 及以上'],
    [BAND, 5, 6, '超过 100%'],
    [SCORE, 3, 3, '60 分 至不到 100 分'],
    [NUMBER, 1, 3, '2 分 至 10 分'],
    [CHOICE, 2, 2, '高于区间'],
  ])('%o %i–%i: %s', (dictionary, from, to, words) => {
    expect(rangeWords(dictionary, from, to)).toBe(words);
  });
});

test('choiceLabels: none in the words of the facet, codes in those of the reader', () => {
  expect(choiceLabels(SET)).toEqual(['没有发现', '甲', '乙', '丙']);
  expect(choiceLabels(NUMBER)).toEqual(['没有分值', '2 分', '5 分', '10 分']);
});

describe('filterWords', () => {
  const state = {
    ...START,
    search: '培训',
    filters: { verdict: ['above', 'below'], completion: ['', '0.5~1'] },
  };

  test('a line each, with what stays when it goes', () => {
    expect(filterWords(DICTIONARIES, state)).toEqual([
      { facet: 'verdict', title: '复核结论', words: '高于区间', rest: ['below'] },
      { facet: 'verdict', title: '复核结论', words: '低于区间', rest: ['above'] },
      { facet: 'completion', title: '完成率', words: '无法计算', rest: ['0.5~1'] },
      { facet: 'completion', title: '完成率', words: '50% 至 100%', rest: [''] },
    ]);
  });

  test('filterLine: all in one line, nothing where there are none', () => {
    expect(filterLine(DICTIONARIES, state)).toBe(
      '复核结论：高于区间、低于区间；完成率：无法计算、50% 至 100%；含“培训”',
    );
    expect(filterLine(DICTIONARIES, START)).toBe('');
  });
});
