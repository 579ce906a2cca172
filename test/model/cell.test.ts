import { describe, expect, test } from 'vitest';
import {
  absenceWord,
  type Cell,
  cellValue,
  parseMoneyCell,
  parsePointsCell,
} from '../../src/model/cell.ts';
import { formatDecimal } from '../../src/model/decimal.ts';

const show = (cell: Cell) => (cell.kind === 'value' ? formatDecimal(cell.value) : cell.kind);

describe('no such column, a merged cell, a blank, a dash and a zero are different things', () => {
  test.each([
    [undefined, 'absent'],
    [null, 'merged'],
    ['', 'missing'],
    ['  ', 'missing'],
    ['-', 'notApplicable'],
    ['—', 'notApplicable'],
    ['/', 'notApplicable'],
    [' －－ ', 'notApplicable'],
    ['不适用', 'notApplicable'],
    ['无', 'notApplicable'],
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
  ['５', '5'],
  ['10（分）', '10'],
  ['（20）', '20'],
  ['６%', '6'],
])('parsePointsCell(%j): %s', (text, points) => {
  expect(show(parsePointsCell(text))).toBe(points);
});

test.each([
  ['62.38', '万元', '62.38'],
  ['62.38万元', '万元', '62.38'],
  ['140.4 万元', '元', '140.4'],
  ['387664.62', '元', '38.766462'],
  ['215,457.6', '元', '21.54576'],
  ['471.23元', '万元', '0.047123'],
  ['5.8万', '元', '5.8'],
  ['￥120', '万元', '120'],
  ['1，437', '万元', '1437'],
  ['１２０．００', '万元', '120'],
  ['-1.5', '万元', '-1.5'],
  ['854万(其中财政拨款 800 万)', '万元', '854'],
  ['5亿元', '万元', '50000'],
] as const)('parseMoneyCell(%j, %j): %s 万元', (text, unit, wan) => {
  expect(show(parseMoneyCell(text, unit))).toBe(wan);
});

test.each(['-5', '10元', 'ten', '1.2.3', '1,00', '扣2分', '10/10', '9999999999999'])(
  'parsePointsCell(%j): keeps what it cannot read',
  (text) => {
    expect(parsePointsCell(text)).toEqual({ kind: 'unreadable', text });
  },
);

test.each(['5分', '1,00', '约5万元', '一百万', '1.2345678'])(
  'parseMoneyCell(%j): keeps what it cannot read',
  (text) => {
    expect(parseMoneyCell(text, '万元')).toEqual({ kind: 'unreadable', text });
  },
);

test('absenceWord: says why a cell holds no number, and never 0', () => {
  const words = ['', '-', '扣2分', null, undefined].map((text) =>
    absenceWord(parsePointsCell(text)),
  );
  expect(words).toEqual(['未填', '不适用', '“扣2分”不能读作数', '与上一行合计', '无此栏']);
  const long = absenceWord(parsePointsCell('👍长'.repeat(500)));
  expect(long).toBe(`“${'👍长'.repeat(6)}……”不能读作数`);
});
