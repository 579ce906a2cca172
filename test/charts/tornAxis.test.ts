import { describe, expect, test } from 'vitest';
import type { BridgeRow } from '../../src/analysis/figures/yearRows.ts';
import { axisStart } from '../../src/charts/parts/tornAxis.ts';
import { decimal } from '../../src/model/decimal.ts';

function row(from: string, to: string, isSum: boolean): BridgeRow {
  return {
    label: '',
    steps: [{ year: 2024, from: decimal(from), to: decimal(to), isSum, text: '' }],
  };
}

/** From a budget by way of one cut to what was spent. */
const bridge = (initial: string, spent: string) => [
  row('0', initial, true),
  row(initial, spent, false),
  row('0', spent, true),
];

describe('axisStart', () => {
  test('is a round number below all sums where what moves is small beside them', () => {
    expect(axisStart(bridge('9097.97', '8870.43'), 9097.97)).toBe(8700);
    expect(axisStart(bridge('0.31', '0.3'), 0.31)).toBe(0.29);
  });

  test('is 0 where moves are seen beside the sums, or nothing moves', () => {
    expect(axisStart(bridge('100', '90'), 100)).toBe(0);
    expect(axisStart(bridge('100', '100'), 100)).toBe(0);
    expect(axisStart([], 0)).toBe(0);
  });

  test('is 0 where one year is so far from the other that nothing would be gained', () => {
    const rows = [...bridge('100', '98'), ...bridge('30', '29')];
    expect(axisStart(rows, 100)).toBe(0);
  });
});
