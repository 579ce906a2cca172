import { expect, test } from 'vitest';
import { projectRuler } from '../../src/analysis/figures/rulerRows.ts';
import { indicatorSection } from '../../src/publish/report/indicatorSection.ts';
import { level1Sums, withLevel2 } from '../../src/scoring/labelSums.ts';
import { rowsByLevel1 } from '../../src/scoring/rowsByLevel1.ts';
import { sampleResult } from '../publish/sampleResult.ts';

/** Every first level with a row of its own, and points that are not those of its row. */
const LEVELS = 60;
const result = sampleResult((form) => {
  const [groups = []] = form.indicators.map((one) => one.groups.slice(0, 1));
  form.indicators = Array.from({ length: LEVELS }, (_, index) => ({
    level1: `产出指标${index}（7分）`,
    groups,
  }));
});

/** How often the rows are looked at to learn where they stand on the form. */
function looksOf(task: (rows: typeof result.score.rows) => void): number {
  let looks = 0;
  const rows = result.score.rows.map((row) => {
    const indicator = { ...row.indicator };
    const { level1Index } = indicator;
    Object.defineProperty(indicator, 'level1Index', {
      get: () => {
        looks += 1;
        return level1Index;
      },
    });
    return { ...row, indicator };
  });
  task(rows);
  return looks;
}

test('rowsByLevel1 gives the rows of a first level in their order, none where it has none', () => {
  const { score } = sampleResult();
  const rowsOf = rowsByLevel1(score.rows);
  const seqs = [0, 1, 2, 3].map((index) => rowsOf(index).map(({ indicator }) => indicator.seq));
  expect(seqs).toEqual([[1, 2, 3, 4], [5, 6], [7], []]);
});

test.each([
  ['a ruler', (rows) => projectRuler({ ...result, score: { ...result.score, rows } })],
  ['a report', (rows) => indicatorSection({ ...result, score: { ...result.score, rows } })],
  [
    'labels with other points',
    (rows) => {
      const { project, score } = result;
      const labels = level1Sums(project, score.parts, rows);
      expect(labels).toHaveLength(LEVELS);
      withLevel2(labels, rows);
    },
  ],
] satisfies [string, (rows: typeof result.score.rows) => void][])(
  '%s of many first levels goes through the rows a few times, not once for each',
  (_, task) => {
    expect(looksOf(task)).toBeLessThanOrEqual(4 * LEVELS);
  },
);
