import { expect, test } from 'vitest';
import { wordSearch } from '../../src/audit/reasons/wordSearch.ts';

const WORDS = '(?<!评)价(?!值)|[\\d万]元|(?:活动|人[数员])[^，]{0,4}(?:减少|不足)|消费者?|未';

test.each([
  ['总价降低', true],
  ['评价很好', false],
  ['价值观', false],
  ['共计5元', true],
  ['单元', false],
  ['报名人数略有减少', true],
  ['报名人数较多，减少', false],
  ['促进消费', true],
  ['尚未', true],
  ['', false],
])('wordSearch finds what the expression finds: %s', (text, isFound) => {
  expect(new RegExp(WORDS).test(text)).toBe(isFound);
  expect(wordSearch(WORDS)(text)).toBe(isFound);
});
