import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/analysis/figures/figure.ts';
import { figureSet } from '../../src/analysis/figures/figureSet.ts';
import { moneyBridgeFigure } from '../../src/analysis/figures/moneyBridgeFigure.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { selectionOf } from '../../src/explorer/filters/facetTokens.ts';
import { knownState } from '../../src/explorer/page/knownState.ts';
import { readState } from '../../src/explorer/state/stateAddress.ts';
import { ONE } from '../../src/model/decimal.ts';
import { type BudgetChange, budgetChange } from '../../src/publish/explorer/budgetChange.ts';
import { type ExplorerRow, explorerRows } from '../../src/publish/explorer/explorerRow.ts';
import { facetCodes } from '../../src/publish/explorer/facetCodes.ts';
import {
  facetDictionaries,
  gather,
  gatherNothing,
} from '../../src/publish/explorer/facetDictionaries.ts';
import { FACETS } from '../../src/publish/explorer/facets.ts';
import { manyResults } from '../charts/manyResults.ts';

/** Of several departments, so that a ruler is one of a department and its parts are sets of rows. */
const results = manyResults(26, 3);
const rows = explorerRows(results);
const gathered = gatherNothing(FACETS);
gather(FACETS, rows, gathered);
const dictionaries = facetDictionaries(FACETS, gathered);
const codes = facetCodes(FACETS, dictionaries, rows);

/** The rows that 查询 shows at an address; every part of it has to be known there. */
function shownAt(page: string): readonly ExplorerRow[] {
  const state = readState(page.replace(/^explore/, ''));
  expect(knownState(dictionaries, state)).toEqual(state);
  const selection = selectionOf(dictionaries, state);
  return rows.filter((_, at) =>
    FACETS.every(({ name }, index) => {
      const passing = selection[name];
      return passing === undefined || passing.includes(codes[index]?.[at] ?? -1);
    }),
  );
}

/** How many projects have rows there. */
function projectsAt(page = ''): number {
  return new Set(shownAt(page).map(({ project }) => project.id)).size;
}

const figures = figureSet(results);
const find = <Chart extends Figure['chart']>(chart: Chart) => {
  const figure = figures.find((one) => one.chart === chart);
  if (figure === undefined) throw new RangeError(`no ${chart}`);
  return figure as unknown as Figure<Chart>;
};

describe('a chart that leads to 查询', () => {
  test.each(
    figures.filter((figure) => figure.rowsIn).map((figure) => [figure.kind, figure.rowsIn]),
  )('%s sets filters that are known there and leave rows', (_, rowsIn) => {
    expect(shownAt(rowsIn?.page ?? '').length).toBeGreaterThan(0);
  });

  test('shows behind a column of scores the projects that it counts', () => {
    const { rows: columns } = find('scoreDistribution');
    for (const half of ['reported', 'low'] as const) {
      const linked = columns.filter(({ pages }) => pages?.[half] !== undefined);
      expect(linked.length).toBeGreaterThan(0);
      for (const column of linked) expect(projectsAt(column.pages?.[half])).toBe(column[half]);
    }
  });

  test('shows behind each move of the money the projects that made it', () => {
    const [first] = results;
    const year = first?.project.year ?? 0;
    const bridge = moneyBridgeFigure([{ year, summary: summarise(results) }]);
    expect(bridge?.caption).toMatch(/^2022 年执行了年初预算的 [\d.]+%、全年预算的 [\d.]+%$/);
    const shown = bridge?.rows.map(({ label, page }) => [label, page && projectsAt(page)]);
    const moved = (change: BudgetChange) =>
      results.filter((result) => budgetChange(result) === change).length;
    const unspent = results.filter(
      ({ score: { execution } }) => (execution.rateAdjusted ?? ONE) < ONE,
    );
    expect([moved('调增'), moved('调减')]).toEqual([0, expect.any(Number)]);
    expect(shown).toEqual([
      ['年初预算', results.length],
      ['年中调减', moved('调减')],
      ['全年预算', results.length],
      ['未执行', unspent.length],
      ['全年执行', results.length],
    ]);
  });

  test('shows behind the name of a group of targets all with its outcome, as everywhere', () => {
    const { rows: targets } = find('targetDeviation');
    const { outcomes } = summarise(results);
    expect(targets.length).toBeGreaterThan(0);
    for (const { alike = '', outcome } of targets) {
      expect(shownAt(alike).length).toBe(outcomes[outcome]);
    }
  });

  test('shows behind a part of a department its indicators of that part', () => {
    const parts = find('scoreRuler').rows.flatMap(({ label, parts }) =>
      parts.flatMap(({ name, segments }) =>
        segments.map(({ page = '' }) => ({ label, name, page })),
      ),
    );
    const sets = parts.filter(({ page }) => page.startsWith('explore?'));
    expect(sets.length).toBeGreaterThan(0);
    for (const { label, name, page } of sets) {
      const shown = shownAt(page);
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown.map(({ project }) => project.departmentName))).toEqual(new Set([label]));
      expect(shown.every(({ indicator }) => indicator.level1.startsWith(name))).toBe(true);
    }
  });

  test('of a single project searches its name', () => {
    const [one] = results;
    const only: readonly ProjectResult[] = one === undefined ? [] : [one];
    const page = figureSet(only).find(({ chart }) => chart === 'scoreRuler')?.rowsIn?.page ?? '';
    expect(readState(page.replace('explore', '')).search).toBe(one?.project.name);
  });
});
