import { expect, test } from 'vitest';
import { pairHeadline, pairLead, pairStanding } from '../../src/analysis/history/pairFigures.ts';
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

test('pairLead, pairStanding: how the later year did, and which projects came and went', () => {
  const ratchets = [true, false].map((eased) => ({ ratchet: { notable: true, eased } }));
  const counts = { new: 2, resumed: 0, merged: 0, split: 0, divided: 0, ended: 1, paused: 0 };
  const own = { after: 2025, ratchets, rulebookChanged: 3, counts } as unknown as YearPair;
  const outcomes = { met: 8, missed: 2, unassessable: 4, notApplicable: 0 };
  expect(pairLead(own, { outcomes })).toBe(
    '2025 年能判定的 10 项指标中 2 项未达目标，4 项无法判定；1 项指标放宽了目标；3 个项目两年的评分规则不同，得分不直接比较',
  );
  expect(pairStanding(own)).toBe('新增 2 个项目、结束 1 个项目。');
});
