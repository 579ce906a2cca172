import { expect, test } from 'vitest';
import { rulebookPeriods } from '../../src/analysis/rulebookPeriods.ts';

test('rulebookPeriods: every book with its years, the newest first', () => {
  const earlierRulebooks = [
    { until: 2020, rulebook: 'a' },
    { until: 2023, rulebook: 'c' },
    { until: 2021, rulebook: 'b' },
  ];
  const periods = rulebookPeriods({ rulebook: 'd', earlierRulebooks });
  expect(periods.map(({ rulebook, years }) => `${rulebook} ${years}`)).toEqual([
    'd 2024 年度起',
    'c 2022–2023 年度',
    'b 2021 年度',
    'a 2020 年度及以前',
  ]);
});

test('rulebookPeriods: no years where one book holds for all', () => {
  expect(rulebookPeriods({ rulebook: 'a', earlierRulebooks: [] })).toEqual([
    { rulebook: 'a', years: '' },
  ]);
});
