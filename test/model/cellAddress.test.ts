import { expect, test } from 'vitest';
import { cellAddress, columnLetters, rangeAddress } from '../../src/model/cellAddress.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('columnLetters: %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('addresses count rows from 1', () => {
  expect([cellAddress(6, 1), rangeAddress(0, 0, 11, 5)]).toEqual(['B7', 'A1:F12']);
});
