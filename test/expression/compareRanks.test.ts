import { expect, test } from 'vitest';
import { statesRank } from '../../src/expression/compareRanks.ts';
import { cpuTime } from '../cpuTime.ts';
import { compared } from './describe.ts';

test.each([
  '全市前三→第2名',
  '前10名→第8名',
  '全省前五→全省第5位',
  '排名前三→排名第1',
  '进入全市前三名→全市第三',
  '位列全省前5位→前三名',
])('compared(%j): met', (pair) => {
  expect(compared(pair)).toMatch(/^met/);
});

test.each(['全市前三→第4名', '前10名以内→第11名', '全省第一→全省第二'])(
  'compared(%j): missed',
  (pair) => {
    expect(compared(pair)).toMatch(/^missed/);
  },
);

test.each([
  // ranks among others, and a first that may be any of the first
  '全市前三→全省第8名',
  '前三名→前五名',
  '全市前三→名列前茅',
  '前列→第2名',
])('compared(%j): open', (pair) => {
  expect(compared(pair)).toMatch(/^open/);
});

test('compared: of what is bad the first place is none to aim at', () => {
  expect(compared('前三名→第5名', 'less')).toMatch(/^open/);
});

test.each(['第一产业', '前三', '第二', '第三方机构评价', '提前', '第3期'])(
  'statesRank(%j): false',
  (text) => {
    expect(statesRank(text)).toBe(false);
  },
);

test.each(['排位居', '排名次', '全市考核'])(
  'a text full of %j is no rank, told at once',
  (words) => {
    expect(cpuTime(() => statesRank(`${words.repeat(12)}前囧`))).toBeLessThan(100);
    expect(cpuTime(() => statesRank(`${words.repeat(500)}前囧`))).toBeLessThan(100);
  },
);
