import { describe, expect, test } from 'vitest';
import { keyTarget } from '../../src/explorer/rows/grid/gridKeys.ts';
import {
  placedAt,
  rowWindow,
  scrolledTo,
  scrollHeight,
} from '../../src/explorer/rows/grid/scrollMap.ts';

const SMALL = { rows: 1000, rowHeight: 50, viewHeight: 500 };
const LARGE = { rows: 1_000_000, rowHeight: 50, viewHeight: 500 };
const LONGEST = 1_000_000 * 50 - 500;

describe('scrolledTo', () => {
  test('a table that fits is where its scrollbar is', () => {
    expect(scrolledTo(SMALL, { position: 0, top: 0 }, 1234)).toEqual({ position: 1234, top: 1234 });
  });

  test('a capped one goes pixel by pixel on a short way', () => {
    const from = placedAt(LARGE, 20_000_000);
    expect(scrolledTo(LARGE, from, from.top + 120).position).toBe(20_000_120);
  });

  test('a capped one goes in proportion on a long way, and to its very ends', () => {
    const end = scrollHeight(LARGE) - 500;
    const from = { position: 0, top: 0 };
    expect(scrolledTo(LARGE, from, end).position).toBe(LONGEST);
    expect(scrolledTo(LARGE, from, end / 2).position).toBeCloseTo(LONGEST / 2);
    expect(scrolledTo(LARGE, { position: LONGEST, top: end }, 0).position).toBe(0);
  });

  test('never leaves the rows', () => {
    expect(scrolledTo(LARGE, { position: 100, top: 400 }, 100).position).toBe(0);
  });
});

test('placedAt: the first and the last row can be reached', () => {
  expect(placedAt(LARGE, Number.POSITIVE_INFINITY)).toEqual({
    position: LONGEST,
    top: scrollHeight(LARGE) - 500,
  });
  expect(placedAt(LARGE, -5)).toEqual({ position: 0, top: 0 });
  expect(placedAt({ ...LARGE, rows: 3 }, 100)).toEqual({ position: 0, top: 0 });
});

test('scrollHeight: no element is too tall for a browser', () => {
  expect(scrollHeight(LARGE)).toBeLessThan(16_000_000);
  expect(scrollHeight(SMALL)).toBe(50_000);
});

test('rowWindow: what is seen and some beyond, within the rows', () => {
  expect(rowWindow(SMALL, 0, 5)).toEqual({ first: 0, end: 15 });
  expect(rowWindow(SMALL, 1025, 5)).toEqual({ first: 15, end: 36 });
  expect(rowWindow({ ...SMALL, rows: 0 }, 0)).toEqual({ first: 0, end: 0 });
});

describe('keyTarget', () => {
  const size = { rows: 100, columns: 8, pageRows: 10 };
  const press = (key: string, row: number, column: number, ctrlKey = false) =>
    keyTarget({ key, ctrlKey }, { row, column }, size);

  test.each([
    ['ArrowDown', 5, 3, 6, 3],
    ['ArrowDown', 99, 3, 99, 3],
    ['ArrowUp', 0, 3, 0, 3],
    ['ArrowRight', 5, 7, 5, 7],
    ['ArrowLeft', 5, 3, 5, 2],
    ['PageDown', 95, 3, 99, 3],
    ['PageUp', 5, 3, 0, 3],
    ['Home', 5, 3, 5, 0],
    ['End', 5, 3, 5, 7],
  ])('%s at row %i, column %i', (key, row, column, nextRow, nextColumn) => {
    expect(press(key, row, column)).toEqual({ row: nextRow, column: nextColumn });
  });

  test('Ctrl+Home and Ctrl+End lead to the first and the last cell', () => {
    expect(press('Home', 50, 3, true)).toEqual({ row: 0, column: 0 });
    expect(press('End', 50, 3, true)).toEqual({ row: 99, column: 7 });
  });

  test('leaves other keys to the page', () => {
    expect(press('a', 5, 3)).toBeUndefined();
    expect(press('Tab', 5, 3)).toBeUndefined();
  });
});
