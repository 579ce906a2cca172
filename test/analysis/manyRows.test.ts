import { describe, expect, test } from 'vitest';
import { gradeStabilityFigure } from '../../src/analysis/figures/gradeStabilityFigure.ts';
import { NO_LAST_YEAR } from '../../src/analysis/figures/lastYear.ts';
import { overview } from '../../src/analysis/overview/overview.ts';
import { discrimination } from '../../src/analysis/stability/discrimination.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { drawFigure } from '../../src/charts/drawFigure.ts';
import { gradeRows } from '../charts/manyRows.ts';
import { inventedResults } from '../inventedResults.ts';

/** Some two and a half times as many as a call takes arguments. */
const ROWS = 300_000;
const results = inventedResults(2022, ROWS);
const LINKS = { projects: '', scores: '', change: '', missed: '', unassessable: '', decisions: '' };
const grades = gradeStabilityFigure(gradeRows(results.length));

describe(`a year of ${ROWS} rows`, () => {
  test('is summed up exactly: twice the rows come to twice the points and money', () => {
    const [once, twice] = [summarise(results), summarise([...results, ...results])];
    expect(once.indicators).toBeGreaterThanOrEqual(ROWS);
    expect(once.indicatorPoints).toBeGreaterThan(0);
    for (const name of ['indicatorPoints', 'checkablePoints', 'lost'] as const) {
      expect(twice[name], name).toBe(2 * (once[name] ?? Number.NaN));
    }
    expect(twice.money?.adjusted).toBe(2 * (once.money?.adjusted ?? Number.NaN));
  });

  test('has an overview whose every figure is drawn', () => {
    const { figures } = overview(
      results,
      { links: LINKS, previous: undefined, last: NO_LAST_YEAR, change: undefined },
      grades,
    );
    for (const figure of figures) {
      expect(drawFigure(figure, { width: 720, id: 'a' }), figure.chart).toContain('</svg>');
    }
    expect(figures.length).toBeGreaterThan(5);
  });

  test('is looked through for scores that tell nothing apart', () => {
    const { overall, notApplicable } = discrimination(results);
    expect((overall?.rows ?? 0) + notApplicable).toBeGreaterThanOrEqual(ROWS);
  });
});
