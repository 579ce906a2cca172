import { describe, expect, test } from 'vitest';
import { readState, stateSearch } from '../../src/explorer/state/stateAddress.ts';
import {
  isFiltered,
  isStartTable,
  START,
  type ViewState,
  withFilter,
  withoutFilters,
  withRows,
} from '../../src/explorer/state/viewState.ts';

const FULL: ViewState = {
  filters: { level1: ['产出指标', '效益指标'], completion: ['0.5~0.95'], unit: [''] },
  search: '培训 人数',
  rows: 'projects',
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

test('withRows: other rows have their own order and columns, the same ones keep theirs', () => {
  expect(withRows(FULL, 'projects')).toBe(FULL);
  expect(withRows(FULL, 'indicators')).toEqual({
    ...FULL,
    rows: 'indicators',
    sort: undefined,
    columns: undefined,
  });
});

test('readState(rows=what nobody has): indicators', () => {
  expect(readState('?rows=forms')).toEqual(START);
});

test('isStartTable: a statement of the console changes no rows, a sort and other rows do', () => {
  expect(isStartTable({ ...START, sql: 'SELECT 1' })).toBe(true);
  expect(isStartTable(withRows(START, 'projects'))).toBe(false);
  expect(isStartTable({ ...START, sort: { column: 'year', descending: true } })).toBe(false);
});
