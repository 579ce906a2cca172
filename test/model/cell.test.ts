import { describe, expect, test } from 'vitest';
import {
  type Cell,
  cellValue,
  MONEY_PATTERN,
  POINTS_PATTERN,
  parseMoneyCell,
  parsePointsCell,
} from '../../src/model/cell.ts';
import { formatDecimal } from '../../src/model/decimal.ts';

const show = (cell: Cell) => (cell.kind === 'value' ? formatDecimal(cell.value) : cell.kind);

describe('a blank, a dash and a zero are three things', () => {
  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['-', 'notApplicable'],
    ['—', 'notApplicable'],
    ['/', 'notApplicable'],
    [' －－ ', 'notApplicable'],
    ['0', '0'],
  ])('parsePointsCell(%j), parseMoneyCell(%j): %s', (text, kind) => {
    expect([show(parsePointsCell(text)), show(parseMoneyCell(text, '万元'))]).toEqual([kind, kind]);
    expect(cellValue(parsePointsCell(text)) === undefined).toBe(kind !== '0');
  });
});

test.each([
  ['10', '10'],
  ['10分', '10'],
  [' 8.62 分 ', '8.62'],
  ['3.71', '3.71'],
  ['1,000', '1000'],
])('parsePointsCell(%j): %s', (text, points) => {
  expect(text).toMatch(POINTS_PATTERN);
  expect(show(parsePointsCell(text))).toBe(points);
});

test.each([
  ['62.38', '万元', '62.38'],
  ['62.38万元', '万元', '62.38'],
  ['140.4 万元', '元', '140.4'],
  ['387664.62', '元', '38.766462'],
  ['215,457.6', '元', '21.54576'],
  ['471.23元', '万元', '0.047123'],
] as const)('parseMoneyCell(%j, %j): %s 万元', (text, unit, wan) => {
  expect(text).toMatch(MONEY_PATTERN);
  expect(show(parseMoneyCell(text, unit))).toBe(wan);
});

test.each(['-5', '10元', 'ten', '1.2.3', '1,00', '10 10', '10%'])(
  'POINTS_PATTERN: refuses %j',
  (text) => {
    expect(text).not.toMatch(POINTS_PATTERN);
  },
);

test.each(['-5', '5亿元', '5分', '1,00', '约5万元'])('MONEY_PATTERN: refuses %j', (text) => {
  expect(text).not.toMatch(MONEY_PATTERN);
});

test('parsePointsCell("ten"): throws, since the schema lets no such text pass', () => {
  expect(() => parsePointsCell('ten')).toThrow('not a number: ten');
});
