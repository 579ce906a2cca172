import { describe, expect, test } from 'vitest';
import { type Trend, trend } from '../../src/analysis/history/trend.ts';
import { sharedScale, sharedSlope, sparkline } from '../../src/charts/sparkline.ts';
import { decimal } from '../../src/model/decimal.ts';

const years = (...rates: readonly (string | undefined)[]) =>
  rates.map((rate, index) => ({
    year: 2021 + index,
    rate: rate === undefined ? undefined : decimal(rate),
  }));

function trendOf(...rates: readonly string[]): Trend {
  const own = trend('执行率', years(...rates));
  if (own === undefined) throw new RangeError('no trend');
  return own;
}

/** The heights of a line, from above. */
function heightsIn(svg: string): number[] {
  const [, points = ''] = /points="([^"]+)"/.exec(svg) ?? [];
  return points.split(' ').map((point) => Number(point.split(',')[1]));
}

const heights = (...rates: readonly string[]) => heightsIn(sparkline(trendOf(...rates)));

describe('trend', () => {
  test('needs three years that state a rate, and leaves out those that do not', () => {
    expect(trend('执行率', years('0.9', undefined, '0.8'))).toBeUndefined();
    expect(trend('执行率', years('0.9', undefined, '0.8', '1'))).toMatchObject({
      span: '2021–2024 年',
      ends: '90.0% → 100.0%',
      words: '执行率：2021 年 90.0%，2023 年 80.0%，2024 年 100.0%',
    });
  });
});

describe('sparkline', () => {
  test('uses its height for large changes, and draws small ones small', () => {
    expect(heights('0.5', '0.75', '1')).toEqual([16, 10, 4]);
    const [first = 0, , last = 0] = heights('0.98', '0.98', '0.99');
    expect(first - last).toBeCloseTo(1.2, 1);
    expect(new Set(heights('0.9', '0.9', '0.9'))).toEqual(new Set([10]));
  });

  test('of lines below one another the same rate stands at the same height, or the same change is as steep', () => {
    const lines = [trendOf('0.5', '0.75', '1'), trendOf('0.75', '0.75', '1')];
    const [first, second] = lines.map((one) => heightsIn(sparkline(one, sharedScale(lines))));
    expect([first, second]).toEqual([
      [16, 10, 4],
      [10, 10, 4],
    ]);
    const steps = lines.map((one) => heightsIn(sparkline(one, sharedSlope(lines))));
    expect(steps.map(([, middle = 0, last = 0]) => middle - last)).toEqual([6, 6]);
  });

  test('says every year in words, and where 100% is only where it is near', () => {
    const near = trend('<执行率>', years('0.95', '0.97', '0.99'));
    const far = trend('执行率', years('0.3', '0.31', '0.32'));
    if (near === undefined || far === undefined) throw new RangeError('no trend');
    expect(sparkline(near)).toContain('aria-label="&lt;执行率&gt;：2021 年 95.0%，2022 年');
    expect(sparkline(near)).toContain('chart-grid');
    expect(sparkline(far)).not.toContain('chart-grid');
  });
});
