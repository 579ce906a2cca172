import { describe, expect, test } from 'vitest';
import { dayBefore, isoDay } from '../../src/expression/calendar.ts';
import { normaliseText } from '../../src/expression/normalise.ts';
import { parseUnit } from '../../src/expression/readUnit.ts';
import { formatDecimal } from '../../src/model/decimal.ts';

test.each([
  ['＞＝ ９５ 百分比', '≥95%'],
  ['≤ 5 万 元', '≤5万元'],
  ['<p>无</p>', '无'],
  ['困难\n职工', '困难职工'],
  ['２１５，４５７．６', '215,457.6'],
  ['1 500', '1 500'],
  ['1. 5公里', '5公里'],
  ['1.5公里', '1.5公里'],
  ['（50）人', '(50)人'],
  ['（98）%以上', '(98)%以上'],
  ['98.%', '98.%'],
  ['（1）人员到岗', '人员到岗'],
  ['★指标1：（1）≥50个；', '≥50个'],
  ['指标2：', '指标2:'],
  ['……', '……'],
  ['⼈数', '人数'],
  ['①100%', '100%'],
  ['10²', '10²'],
  ['\u{feff}50\u{200b}人', '50人'],
  ['18—54周岁', '18-54周岁'],
])('normaliseText(%j): %j', (text, plain) => {
  expect(normaliseText(text)).toBe(plain);
});

describe('parseUnit', () => {
  test.each([
    ['', '', '1'],
    ['万元', 'money', '10000'],
    ['亿元', 'money', '100000000'],
    ['万人次', 'person-times', '10000'],
    ['名', 'persons', '1'],
    ['公顷', 'area', '30'],
    ['万平方公里', 'area', '30000000'],
    ['台(件)', '台', '1'],
    ['千米', 'length', '1000'],
    ['元/人·月', 'money/months/persons', '1'],
    ['元/人月', 'money/months/persons', '1'],
    ['万', 'number', '10000'],
  ])('parseUnit(%j): %s × %s', (text, dimension, factor) => {
    const unit = parseUnit(text);
    expect([unit?.dimension, unit && formatDecimal(unit.factor)]).toEqual([dimension, factor]);
  });

  test.each(['级', '打卡发放', '元/', '元/5人', '亿亿元'])('parseUnit(%j): undefined', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });
});

test('isoDay(2022, 2, 30): undefined, since the calendar has no such day', () => {
  expect([isoDay(2022, 2, 30), isoDay(2024, 2, 29), isoDay(2022, 13, 1)]).toEqual([
    undefined,
    '2024-02-29',
    undefined,
  ]);
});

test('dayBefore(day): across months and years', () => {
  expect(['2022-03-01', '2024-03-01', '2022-01-01', '2022-10-10'].map(dayBefore)).toEqual([
    '2022-02-28',
    '2024-02-29',
    '2021-12-31',
    '2022-10-09',
  ]);
});
