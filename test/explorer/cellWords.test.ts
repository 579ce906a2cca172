import { expect, test } from 'vitest';
import { ROW_KINDS } from '../../src/explorer/rows/rowKinds.ts';
import { cellWords, narrowOrder, type TableColumn } from '../../src/explorer/rows/tableColumns.ts';
import { decimal } from '../../src/model/decimal.ts';
import { formatRate } from '../../src/model/format.ts';

const { projects } = ROW_KINDS;

function column(name: string): TableColumn {
  const found = projects.columns.find((own) => own.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
}

const rate = column('execution_rate_adjusted');
const money = column('adjusted_budget');

test('cellWords(every four-place rate from 0 to 2): as the pages print it', () => {
  for (let at = 0; at <= 20_000; at++) {
    const text = (at / 10_000).toFixed(4);
    expect(cellWords(rate, text, undefined), text).toBe(formatRate(decimal(text)));
  }
});

test('cellWords(0.0215): half up, 2.2%', () => {
  expect(cellWords(rate, '0.0215', undefined)).toBe('2.2%');
});

test('cellWords(money): two decimals and separators, nothing where nothing is printed', () => {
  expect(cellWords(money, '1234.5', undefined)).toBe('1,234.50');
  expect(cellWords(money, '0', undefined)).toBe('0.00');
  expect(cellWords(money, null, undefined)).toBeUndefined();
});

test('narrowOrder(projects): the project, its key values, its other values, then where it belongs', () => {
  const order = narrowOrder(projects.columns, projects.linked).map(({ name }) => name);
  expect(order[0]).toBe('project_name');
  const keys = projects.columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  expect(keys.length).toBeGreaterThan(0);
  expect(order.slice(1, 1 + keys.length)).toEqual(keys);
  const before = projects.columns.findIndex(({ name }) => name === 'project_name');
  const places = projects.columns.slice(0, before).map(({ name }) => name);
  expect(order.slice(-before)).toEqual(places.toReversed());
  expect(order.toSorted()).toEqual(projects.columns.map(({ name }) => name).toSorted());
});

test('narrowOrder(columns without what a row is): as they stand', () => {
  const others = projects.columns.filter(({ name }) => name !== projects.linked);
  expect(narrowOrder(others, projects.linked)).toEqual(others);
});
