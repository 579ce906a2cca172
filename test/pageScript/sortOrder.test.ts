import { describe, expect, test } from 'vitest';
import { type SortRule, sortOrder } from '../../src/pageScript/sortOrder.ts';

const UP: SortRule = { isNumeric: true, descending: false };
const DOWN: SortRule = { isNumeric: true, descending: true };
const WORDS: SortRule = { isNumeric: false, descending: false };
const sorted = (cells: readonly string[], rule: SortRule) =>
  sortOrder(cells, rule).map((place) => cells[place]);

describe('sortOrder', () => {
  test.each([
    ['by size, not by digits', ['9.5', '1,200.00', '87'], ['9.5', '87', '1,200.00']],
    ['below zero', ['+3.1', '−37.62', '0', '-4'], ['−37.62', '-4', '0', '+3.1']],
    ['with what follows them', ['94（优）', '8 项', '97.3%'], ['8 项', '94（优）', '97.3%']],
    ['of intervals by their lower end', ['93–96', '86–98'], ['86–98', '93–96']],
  ])('sorts numbers %s', (_, cells, expected) => {
    expect(sorted(cells, UP)).toEqual(expected);
    expect(sorted(cells, DOWN)).toEqual(expected.toReversed());
  });

  test('puts what is no number last in either direction, as it stood', () => {
    const cells = ['无法计算', '5', '', '“x1.5”不能读作数', '7'];
    expect(sorted(cells, UP)).toEqual(['5', '7', '无法计算', '', '“x1.5”不能读作数']);
    expect(sorted(cells, DOWN)).toEqual(['7', '5', '无法计算', '', '“x1.5”不能读作数']);
  });

  test('sorts Chinese by its sounds and numbers in words by size, absent ones last', () => {
    expect(sorted(['无此栏', '职工', '', '培训 10', '安庆', '培训 9'], WORDS)).toEqual([
      ...['安庆', '培训 9', '培训 10', '职工'],
      ...['无此栏', ''],
    ]);
    expect(sorted(['未填', '安庆', '职工'], { ...WORDS, descending: true })).toEqual([
      ...['职工', '安庆', '未填'],
    ]);
  });

  test('leaves equal cells as they stood in either direction', () => {
    for (const rule of [UP, DOWN]) expect(sortOrder(['1', '1.0', '1'], rule)).toEqual([0, 1, 2]);
  });
});
