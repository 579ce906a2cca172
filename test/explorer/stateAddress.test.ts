import { describe, expect, test } from 'vitest';
import { readState, stateSearch } from '../../src/explorer/state/stateAddress.ts';
import {
  isFiltered,
  isStartTable,
  START,
  withFilter,
  withoutFilters,
} from '../../src/explorer/state/viewState.ts';

const FULL = {
  filters: { level1: ['产出指标', '效益指标'], completion: ['0.5~0.95'], unit: [''] },
  search: '培训 人数',
  sort: { column: 'points_lost', descending: true },
  columns: ['indicator', 'target'],
  sql: "SELECT 'a&b=c+d%' FROM indicators",
};

describe('stateSearch', () => {
  test('names nothing at the start', () => {
    expect(stateSearch(START)).toBe('');
  });

  test('names what differs alone', () => {
    expect(stateSearch({ ...START, sort: { column: 'year', descending: false } })).toBe(
      '?sort=year',
    );
    expect(stateSearch(withFilter(START, 'completion', ['0.5~0.95']))).toBe(
      '?completion=0.5%7E0.95',
    );
  });

  test('is read back as it was, whatever stands in it', () => {
    expect(readState(stateSearch(FULL))).toEqual(FULL);
    expect(readState('')).toEqual(START);
  });
});

describe('readState', () => {
  test('ignores empty names of columns and an empty sort', () => {
    expect(readState('?columns=,target,&sort=')).toEqual({ ...START, columns: ['target'] });
  });
});

describe('withFilter', () => {
  test('without tokens is without the facet', () => {
    expect(withFilter(FULL, 'unit', []).filters).not.toHaveProperty('unit');
    expect(withFilter(withFilter(START, 'unit', ['a']), 'unit', [])).toEqual(START);
  });
});

test('withoutFilters: keeps sort, columns and statement', () => {
  expect(withoutFilters(FULL)).toEqual({ ...FULL, filters: {}, search: '' });
});

test('isFiltered: by facets or by search', () => {
  expect(
    [START, { ...START, search: 'a' }, withFilter(START, 'unit', ['a'])].map(isFiltered),
  ).toEqual([false, true, true]);
});

test('isStartTable: a statement of the console changes no rows, a sort does', () => {
  expect(isStartTable({ ...START, sql: 'SELECT 1' })).toBe(true);
  expect(isStartTable({ ...START, sort: { column: 'year', descending: true } })).toBe(false);
});
