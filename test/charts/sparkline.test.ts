import { describe, expect, test } from 'vitest';
import { trend } from '../../src/analysis/history/trend.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { decimal } from '../../src/model/decimal.ts';

const years = (...rates: readonly (string | undefined)[]) =>
  rates.map((rate, index) => ({
    year: 2021 + index,
    rate: rate === undefined ? undefined : decimal(rate),
  }));

/** The heights of the line, from above. */
function heights(...rates: readonly string[]): number[] {
  const own = trend('执行率', years(...rates));
  if (own === undefined) throw new RangeError('no trend');
  const [, points = ''] = /points="([^"]+)"/.exec(sparkline(own)) ?? [];
  return points.split(' ').map((point) => Number(point.split(',')[1]));
}

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

  test('says every year in words, and where 100% is only where it is near', () => {
    const near = trend('<执行率>', years('0.95', '0.97', '0.99'));
    const far = trend('执行率', years('0.3', '0.31', '0.32'));
    if (near === undefined || far === undefined) throw new RangeError('no trend');
    expect(sparkline(near)).toContain('aria-label="&lt;执行率&gt;：2021 年 95.0%，2022 年');
    expect(sparkline(near)).toContain('chart-grid');
    expect(sparkline(far)).not.toContain('chart-grid');
  });
});
