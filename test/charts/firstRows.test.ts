import { expect, test } from 'vitest';
import { budgetExecutionFigure } from '../../src/analysis/figures/budgetExecutionFigure.ts';
import { firstRows } from '../../src/analysis/figures/firstRows.ts';
import { NO_LAST_YEAR } from '../../src/analysis/figures/lastYear.ts';
import { moneyAreaFigure } from '../../src/analysis/figures/moneyAreaFigure.ts';
import { reportedIntervalFigure } from '../../src/analysis/figures/reportedIntervalFigure.ts';
import { scoreRulerFigure } from '../../src/analysis/figures/scoreRulerFigure.ts';
import { targetDeviationFigure } from '../../src/analysis/figures/targetDeviationFigure.ts';
import { overview } from '../../src/analysis/overview/overview.ts';
import { filed, funded } from '../analysis/historySamples.ts';
import { manyResults } from './manyResults.ts';

test.each([
  [[], []],
  [
    [8, 5],
    [8, 5],
  ],
  [
    [8, 5, 3],
    [8, 5, 3],
  ],
  [
    [8, 5, 3, 1],
    [8, 5],
  ],
])('firstRows(%o, 2) leaves out none, or more than one', (all, shown) => {
  expect(firstRows(all, 2)).toEqual(shown);
});

test('a figure says of no single project that it is the rest', () => {
  const results = manyResults(13, 1);
  const interval = reportedIntervalFigure(results);
  const ruler = scoreRulerFigure(results);
  expect([interval?.rows.length, ruler?.rows.length]).toEqual([13, 13]);
  expect([interval?.foot, ruler?.foot]).toEqual([undefined, undefined]);
  const tiles = moneyAreaFigure(manyResults(121, 1))?.rows.flatMap((row) => row.tiles) ?? [];
  expect(tiles).toHaveLength(121);
  expect(tiles.filter(({ label }) => label.startsWith('其余'))).toEqual([]);
});

test('targetDeviationFigure counts on from the rows that it shows', () => {
  const figure = targetDeviationFigure(manyResults(240, 3), NO_LAST_YEAR);
  const measured = figure?.rows.filter(({ deviation }) => deviation !== undefined) ?? [];
  expect(measured).toHaveLength(12);
  expect(figure?.foot).toMatch(/未达成的另有 \d+ 项/);
});

test('budgetExecutionFigure names the one project that its rows leave out', () => {
  const results = [10, 20, 30, 40, 50, 60].map((cut) =>
    filed(2022, `p${cut}`, { edit: funded('100', String(100 - cut), String(100 - cut)) }),
  );
  const { rows, foot } = budgetExecutionFigure(results, NO_LAST_YEAR) ?? {};
  const last = results[0]?.project.name;
  expect(rows).toHaveLength(5);
  expect(foot).toBe(`其余的${last}全年预算 90.00 万元，执行 90.00 万元，执行率 100.0%。`);
});

test('budgetExecutionFigure names no amount of rows whose money is in no sum, and says of how many it is', () => {
  const cut = (id: string, initial = '100', adjusted = '60') =>
    filed(2022, id, { edit: funded(initial, adjusted, '60') });
  const first = [1, 2, 3, 4, 5].map((number) => cut(`p${number}`));
  const open = [cut('q1', '', '60'), cut('q2', '', '50')];
  const footOf = (results: readonly ReturnType<typeof cut>[]) =>
    budgetExecutionFigure(results, NO_LAST_YEAR)?.foot;
  expect(footOf([...first, ...open])).toBe(
    '其余 2 个项目的资金没有计入。2 张表的资金未计入（资金总额没有填全）。',
  );
  expect(footOf([...first, ...open, cut('r', '50', '40')])).toBe(
    '其余 3 个项目中 1 个全年预算 40.00 万元，执行 60.00 万元，执行率 150.0%，2 个的资金没有计入。2 张表的资金未计入（资金总额没有填全）。',
  );
});

test('overview: forms without money have one ruler in the first screen, and one a project below', () => {
  const links = {
    ...{ projects: '', scores: '', change: '' },
    ...{ missed: '', unassessable: '', decisions: '' },
  };
  const context = { previous: undefined, change: undefined, links, last: NO_LAST_YEAR };
  const bare = [1, 2, 3].map((at) => filed(2022, `p${at}`, { edit: funded('', '', '') }));
  const { picture, others } = overview(bare, context);
  expect(picture?.chart).toBe('scoreRuler');
  expect(picture?.rows).toHaveLength(1);
  expect(others[0]?.chart).toBe('scoreRuler');
  expect(others[0]?.rows).toHaveLength(3);
  expect(others[0]?.id).not.toBe(picture?.id);
  const funds = overview(manyResults(5, 1), context);
  expect([funds.picture?.chart, funds.others[0]?.chart]).toEqual(['budgetExecution', 'scoreRuler']);
});
