import { describe, expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { summarise } from '../../src/analysis/summary.ts';
import type { SvgNode } from '../../src/charts/draw/svgNode.ts';
import { placeAt, placesBetween, type ViewChart } from '../../src/explorer/charts/viewChart.ts';
import { VIEW_CHARTS } from '../../src/explorer/charts/viewCharts.ts';
import { startView } from '../../src/explorer/page/startView.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ROOT } from '../root.ts';

const results = projectResults(loadDataset(`${ROOT}data`));
const { answer, dictionaries } = startView(results);
const byName = new Map(dictionaries.map((own) => [own.name, own]));

function drawn(id: string, filters: Record<string, readonly string[]> = {}): ViewChart {
  const chart = VIEW_CHARTS.find((own) => own.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  return chart.draw({ answer, dictionaries: byName, filters, width: 420 });
}

const classes = ({ marks }: ViewChart) =>
  marks.flatMap(({ name, attributes }) =>
    name === 'line' || name === 'text' ? [] : [String(attributes.class)],
  );

const titleText = (child: SvgNode | string) =>
  typeof child === 'string' || child.name !== 'title' ? '' : child.children.join();

describe('the charts of the real record', () => {
  test.each([
    ['better', '能算出偏差的 13 项中 12 项达成，1 项未达成；另有 49 项算不出偏差。'],
    ['loss', '产出指标失 3 分（2 项）；效益指标失 0 分；满意度指标失 1 分（1 项）。'],
    ['score', '共 5 个项目；横向为预算执行率，纵向为自评得分，圆点越大项目越多。'],
  ])('%s says: %s', (id, summary) => {
    expect(drawn(id).summary).toBe(summary);
  });

  test('outcome counts in each kind of indicator what was met, missed and cannot be judged', () => {
    expect(drawn('outcome').summary).toContain('数量指标能判定的 6 项中 1 项未达成，');
  });

  test('outcome leaves no row out: the smallest kinds stand together, and choose none', () => {
    const { summary, axes } = drawn('outcome');
    expect(summary).toMatch(/；其余 \d+ 类/);
    const said = /(?:能判定的 (\d+) 项中 (\d+) 项未达成，)?(\d+) 项都?无法判定/g;
    const counted = [...summary.matchAll(said)];
    const sumOf = (column: number) =>
      counted.reduce((sum, found) => sum + Number(found[column] ?? 0), 0);
    const { met, missed, unassessable } = summarise(results).outcomes;
    expect([1, 2, 3].map(sumOf)).toEqual([met + missed, missed, unassessable]);
    expect(axes.map(({ places }) => places.length)).toEqual([counted.length - 1]);
  });

  test('count by outcome what the pages count', () => {
    const { outcomes } = summarise(results);
    const dictionary = byName.get('outcome');
    const counts = Object.keys(outcomes).map(
      (name) => answer.counts.outcome?.[(dictionary?.choices.indexOf(name) ?? 0) + 1] ?? 0,
    );
    expect(counts).toEqual(Object.values(outcomes));
  });

  test('show what a filter keeps out as such, and no other', () => {
    expect(classes(drawn('better'))).not.toContain('view-off');
    const chosen = classes(drawn('better', { better_by: ['0'] }));
    expect(chosen.filter((name) => name === 'view-exact')).toHaveLength(1);
    expect(chosen).toContain('view-off');
    expect(classes(drawn('score', { project_score: ['90'] }))).toContain('view-disc view-disc-off');
  });

  test('under a filter of outcomes count those alone, and keep the others in sight as kept out', () => {
    const missed = drawn('better', { outcome: ['missed'] });
    expect(missed.summary).toMatch(/^能算出偏差的 1 项中 0 项达成，1 项未达成；/);
    expect(classes(missed)).toContain('view-off');
    expect(classes(missed)).toContain('view-below');
    expect(classes(missed)).not.toContain('view-exact');
    expect(classes(drawn('outcome', { outcome: ['missed'] }))).not.toContain('view-open');
  });

  test('are as high as what they draw, however few rows pass the filter', () => {
    const counts = { ...answer.counts, better_by: new Uint32Array(100) };
    const better = VIEW_CHARTS.find(({ id }) => id === 'better');
    const filters = { outcome: ['missed'] };
    const data = { answer: { ...answer, counts }, dictionaries: byName, filters, width: 420 };
    const tops = better
      ?.draw(data)
      .marks.flatMap(({ name, attributes }) => (name === 'rect' ? [Number(attributes.y)] : []));
    expect(Math.min(...(tops ?? []))).toBeGreaterThanOrEqual(0);
  });

  test('have every mark inside, and a title on every bar', () => {
    for (const { id } of VIEW_CHARTS) {
      const { width, height, marks } = drawn(id);
      for (const { name, attributes, children } of marks) {
        if (name !== 'rect') continue;
        expect(children.map(titleText).join(), id).toMatch(/项/);
        expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(width + 0.1);
        expect(Number(attributes.y) + Number(attributes.height)).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('an axis', () => {
  const axis = { facet: 'a', direction: 'x', start: 10, step: 5, places: [2, 3, 4, 5] } as const;

  test('placeAt: the choice under a point, none outside', () => {
    expect([9, 10, 14.9, 15, 29.9, 30].map((at) => placeAt(axis, at))).toEqual([
      undefined,
      2,
      2,
      3,
      5,
      undefined,
    ]);
  });

  test('placesBetween: both ends included, whichever comes first, cut at the ends of the axis', () => {
    expect(placesBetween(axis, 22, 16)).toEqual([3, 4]);
    expect(placesBetween(axis, -100, 12)).toEqual([2]);
    expect(placesBetween(axis, 27, 500)).toEqual([5]);
  });
});
