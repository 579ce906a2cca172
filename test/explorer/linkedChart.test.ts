import { describe, expect, test } from 'vitest';
import { afterClick, afterDrag } from '../../src/explorer/charts/linkedChart.ts';
import type { ChartAxis } from '../../src/explorer/charts/viewChart.ts';
import { START } from '../../src/explorer/state/viewState.ts';
import { BAND, NUMBER } from './viewDictionaries.ts';

const dictionaries = new Map([BAND, NUMBER].map((own) => [own.name, own]));
const X: ChartAxis = { facet: 'completion', direction: 'x', start: 0, step: 10, places: [2, 3, 4] };
const Y: ChartAxis = { facet: 'points', direction: 'y', start: 0, step: 10, places: [1, 2, 3] };
const click = (state: typeof START, axes: readonly ChartAxis[], x: number, y: number) =>
  afterClick(state, axes, dictionaries, { x, y });

describe('afterClick', () => {
  test('on one axis adds a choice and takes it away again', () => {
    const one = click(START, [X], 5, 0);
    expect(one.filters).toEqual({ completion: ['0'] });
    const two = click(one, [X], 25, 0);
    expect(two.filters).toEqual({ completion: ['0', '1'] });
    expect(click(two, [X], 5, 0).filters).toEqual({ completion: ['1'] });
  });

  test('on two axes means this one spot, also beside one chosen before', () => {
    const first = click(START, [X, Y], 25, 5);
    expect(first.filters).toEqual({ completion: ['1'], points: ['2'] });
    const beside = click(first, [X, Y], 25, 15);
    expect(beside.filters).toEqual({ completion: ['1'], points: ['5'] });
    expect(click(beside, [X, Y], 25, 15).filters).toEqual({});
  });

  test('beside every mark means nothing', () => {
    expect(click(START, [X, Y], 25, 99)).toBe(START);
  });
});

test('afterDrag: chooses from one end to the other on each axis', () => {
  const state = afterDrag(START, [X, Y], dictionaries, { x: 25, y: 0 }, { x: 12, y: 19 });
  expect(state.filters).toEqual({ completion: ['0.5~1'], points: ['2~5'] });
});
