import { expect, test } from 'vitest';
import { pairHeadline } from '../../src/analysis/history/pairFigures.ts';
import type { YearPair } from '../../src/analysis/history/yearPair.ts';
import { decimal } from '../../src/model/decimal.ts';

function pair(changeRate: string | undefined, before: string, after: string): YearPair {
  const executed = { changeRate: changeRate === undefined ? undefined : decimal(changeRate) };
  const rateAdjusted = { before: decimal(before), after: decimal(after) };
  const totals = { projects: 45, money: { executed }, rateAdjusted };
  return { before: 2024, after: 2025, totals } as unknown as YearPair;
}

test.each([
  [pair('0.027', '0.992', '0.952'), '45 个延续的项目全年执行增加 2.7%，执行率降低 4.0 个百分点'],
  [pair('-0.01', '0.95', '0.9711'), '45 个延续的项目全年执行减少 1.0%，执行率提高 2.1 个百分点'],
  [pair('0', '0.95', '0.9501'), '45 个延续的项目全年执行持平，执行率持平'],
  [pair(undefined, '0.95', '1'), '2025 年与 2024 年没有可以比较的资金'],
])('pairHeadline(case %#) says in words which way both went', (own, headline) => {
  expect(pairHeadline(own)).toBe(headline);
});
