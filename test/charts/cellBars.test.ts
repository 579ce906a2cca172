import { describe, expect, test } from 'vitest';
import {
  type DeviationReach,
  deviationBar,
  deviationReach,
} from '../../src/charts/deviationBar.ts';
import { shareBar } from '../../src/charts/shareBar.ts';

/** Where the bar of a picture in a cell begins, and where it ends. */
function bar(svg: string): { readonly from: number; readonly to: number } {
  const [rect = ''] = /<rect[^>]*>/.exec(svg) ?? [];
  const value = (name: string) => Number(new RegExp(` ${name}="([^"]+)"`).exec(rect)?.[1] ?? 0);
  return { from: value('x'), to: value('x') + value('width') };
}

const BOTH: DeviationReach = { worse: 0.5, better: 0.5, isCut: false };

describe('deviationBar', () => {
  test('goes to the right where it is better, and to the left where it is worse', () => {
    const { from: zero } = bar(deviationBar(0.2, BOTH));
    expect(bar(deviationBar(0.2, BOTH)).to).toBeGreaterThan(zero);
    expect(bar(deviationBar(-0.2, BOTH)).to).toBeCloseTo(zero);
    expect(bar(deviationBar(-0.2, BOTH)).from).toBeLessThan(zero);
    expect(bar(deviationBar(0, BOTH))).toEqual({ from: zero, to: zero });
  });

  test('shows the least deviation, and ends at the edge of the list', () => {
    const width = (deviation: number, reach = BOTH) => {
      const { from, to } = bar(deviationBar(deviation, reach));
      return to - from;
    };
    expect(width(-0.0001)).toBeGreaterThan(1);
    expect(width(-0.25)).toBeLessThan(width(-0.5));
    expect(width(-7)).toBe(width(-0.5));
    expect(width(-0.25, { ...BOTH, better: 0 })).toBeCloseTo(2 * width(-0.25));
  });
});

describe('deviationReach', () => {
  test('keeps no room for a side to which nothing goes', () => {
    expect(deviationReach([-0.13, -0.4])).toEqual({ worse: 0.5, better: 0, isCut: false });
    expect(deviationReach([0.02])).toEqual({ worse: 0, better: 0.1, isCut: false });
    expect(deviationReach([])).toEqual({ worse: 0, better: 0, isCut: false });
  });

  test('ends at half the target where a deviation goes further, and says so', () => {
    expect(deviationReach([-0.05, 0.1, -3])).toEqual({ worse: 0.5, better: 0.5, isCut: true });
  });
});

test('shareBar(share) is as long as the share, and never longer than the whole', () => {
  const { to: whole } = bar(shareBar(1));
  expect(bar(shareBar(0.5)).to).toBe(whole / 2);
  expect(bar(shareBar(1.4)).to).toBe(whole);
  expect(bar(shareBar(-0.1)).to).toBe(0);
});
