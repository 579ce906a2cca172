import { describe, expect, test } from 'vitest';
import { deviationBar } from '../../src/charts/deviationBar.ts';
import { shareBar } from '../../src/charts/shareBar.ts';

/** Where the bar of a picture in a cell begins, and where it ends. */
function bar(svg: string): { readonly from: number; readonly to: number } {
  const [rect = ''] = /<rect[^>]*>/.exec(svg) ?? [];
  const value = (name: string) => Number(new RegExp(` ${name}="([^"]+)"`).exec(rect)?.[1] ?? 0);
  return { from: value('x'), to: value('x') + value('width') };
}

describe('deviationBar', () => {
  test('goes to the right where it is better, and to the left where it is worse', () => {
    const { from: zero } = bar(deviationBar(0.2));
    expect(bar(deviationBar(0.2)).to).toBeGreaterThan(zero);
    expect(bar(deviationBar(-0.2)).to).toBeCloseTo(zero);
    expect(bar(deviationBar(-0.2)).from).toBeLessThan(zero);
    expect(bar(deviationBar(0))).toEqual({ from: zero, to: zero });
  });

  test('shows the least deviation, and ends at half the target', () => {
    const width = (deviation: number) => {
      const { from, to } = bar(deviationBar(deviation));
      return to - from;
    };
    expect(width(-0.0001)).toBeGreaterThan(1);
    expect(width(-0.25)).toBeLessThan(width(-0.5));
    expect(width(-7)).toBe(width(-0.5));
  });
});

test('shareBar(share) is as long as the share, and never longer than the whole', () => {
  const { to: whole } = bar(shareBar(1));
  expect(bar(shareBar(0.5)).to).toBe(whole / 2);
  expect(bar(shareBar(1.4)).to).toBe(whole);
  expect(bar(shareBar(-0.1)).to).toBe(0);
});
