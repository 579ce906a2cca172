import { expect, test } from 'vitest';
import { lineages } from '../../src/analysis/history/lineages.ts';
import { rateTrend } from '../../src/analysis/history/projectHistory.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { edits, filed, funded } from './historySamples.ts';

const [first, second, third] = [
  filed(2020, 'a', { edit: funded('10', '10', '9') }),
  filed(2021, 'a', { edit: funded('10', '10', '9.5') }),
  filed(2022, 'a', { edit: funded('10', '10', '10') }),
] as const;

function wordsOf(results: readonly ProjectResult[], of: ProjectResult): string | undefined {
  const [lineage] = lineages(results);
  return lineage && rateTrend(of, lineage)?.words;
}

test('rateTrend: the rate on the adjusted budget of three years, up to that of the project alone', () => {
  const all = [first, second, third, filed(2023, 'a')];
  expect(wordsOf(all, third)).toBe('执行率：2020 年 90.0%，2021 年 95.0%，2022 年 100.0%');
  expect(wordsOf(all, second)).toBeUndefined();
});

test('rateTrend: a year whose rate is not known is none of the three', () => {
  const blank = filed(2021, 'a', { edit: edits(funded('10', '', '9.5')) });
  expect(wordsOf([first, blank, third], third)).toBeUndefined();
});
