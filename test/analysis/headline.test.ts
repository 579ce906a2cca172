import { expect, test } from 'vitest';
import { attentionItems } from '../../src/analysis/attention/attentionItems.ts';
import { outcomeLine } from '../../src/analysis/overview/headline.ts';
import { projectsHeadline } from '../../src/analysis/overview/projectsHeadline.ts';
import { reportedRange } from '../../src/analysis/overview/reportedRange.ts';
import { projectHeadline } from '../../src/analysis/projectHeadline.ts';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ROOT } from '../root.ts';
import { filed, funded } from './historySamples.ts';

const results = projectResults(loadDataset(`${ROOT}data`));

test('outcomeLine: scores, targets, what cannot be judged, contradictions and decisions', () => {
  expect(outcomeLine(summarise(results), 5)).toMatchInlineSnapshot(
    `"自评 94–100 分；能判定的 14 项指标中 2 项未达目标，48 项无法判定；检查发现 6 处矛盾；5 个项目需要处理。"`,
  );
});

test('outcomeLine: is silent about what there is nothing of', () => {
  expect(outcomeLine(summarise([]), 0)).toBe('表上没有逐行的指标。');
});

test('reportedRange: one figure where lowest and highest are the same, none without scores', () => {
  const [first] = results;
  if (first === undefined) throw new Error('the record has projects');
  expect(reportedRange(summarise([first]))).toMatch(/^\d+$/);
  expect(reportedRange(summarise([]))).toBeUndefined();
});

test('projectsHeadline: counts the projects that stand out, by what; of none it says so', () => {
  expect(projectsHeadline({ results, attention: attentionItems(results) })).toBe(
    '5 个项目中 1 个执行不到全年或年初预算的 80%，2 个有矛盾',
  );
  expect(projectsHeadline({ results, attention: [] })).toBe(
    '5 个项目没有发现矛盾或执行不到预算 80% 的',
  );
});

test('projectHeadline: what became of the money', () => {
  const cut = filed(2022, 'a', { edit: funded('100.00', '62.38', '62.38') });
  expect(projectHeadline(cut)).toBe('年初预算 100.00 万元执行了 62.4%，年中调减 37.62 万元');
});

test('projectHeadline: of money in no sum, what the form states of it', () => {
  const unfilled = filed(2022, 'a', { edit: funded('100.00', '', '60.00') });
  expect(unfilled.moneyLeftOut).toBeDefined();
  expect(projectHeadline(unfilled)).toMatchInlineSnapshot(
    `"年初预算数 100.00 万元，全年预算数未填，全年执行数 60.00 万元"`,
  );
});
