import { describe, expect, test } from 'vitest';
import { isWithoutReason } from '../../src/audit/reasons/isWithoutReason.ts';
import { statesNumber } from '../../src/audit/text/statesNumber.ts';
import { valueInName } from '../../src/audit/text/valueInName.ts';
import { quoteCell } from '../../src/audit/wording/quoteCell.ts';
import { decimal } from '../../src/model/decimal.ts';
import { isPrintedRate } from '../../src/model/isPrintedRate.ts';
import { maskPersonalData, personalKinds } from '../../src/model/personalData.ts';

describe('isPrintedRate', () => {
  test.each([
    ['1', '1'],
    ['100', '1'],
    ['100%', '1'],
    ['100.00%', '1'],
    ['100％', '0.9997'],
    ['0.958', '0.958'],
    ['0.96', '0.958'],
    ['0.6', '0.6238'],
    ['95.8', '0.958'],
    ['99.97', '0.999711'],
    ['86.18%', '0.86183'],
    ['86.19%', '0.86183'],
    ['120%', '1.2'],
    ['0.8618304', '0.86183'],
    ['98%', '0.9899'],
    ['99', '0.985'],
    ['31.00%', '0.3108'],
    ['96.0', '0.956'],
  ])('(%s, %s): is that rate', (text, rate) => {
    expect(isPrintedRate(text, decimal(rate))).toBe(true);
  });

  test.each([
    ['1', '0.6238'],
    ['100%', '0.6238'],
    ['100.00%', '0.9997'],
    ['95.8', '0.968'],
    ['0%', '0.5'],
    ['1%', '1'],
    ['1', '0.98'],
    ['1', '0.99'],
    ['100%', '0.99'],
    ['100', '0.99'],
    ['98%', '0.99'],
    ['0.99', '0.98'],
    ['31.00%', '0.316'],
    ['1.00%', '0'],
  ])('(%s, %s): is another', (text, rate) => {
    expect(isPrintedRate(text, decimal(rate))).toBe(false);
  });

  test.each(['', '-', '/', '详见附件', '1:1'])('(%s): is no number', (text) => {
    expect(isPrintedRate(text, decimal(1))).toBeUndefined();
  });
});

describe('quoteCell', () => {
  test.each([
    ['  1500   人 ', '“1500 人”'],
    ['', '（空白）'],
    ['“两节”期间', '“‘两节’期间”'],
    ['一二三四五六七八', '“一二三四五六七……”'],
    ['联系电话13800001234', '“联系电话***……”'],
  ])('(%s): %s', (text, quoted) => {
    expect(quoteCell(text, 7)).toBe(quoted);
  });

  test('(text with a telephone number): masks it', () => {
    expect(quoteCell('电话13800001234')).toBe('“电话***********”');
  });
});

describe('maskPersonalData', () => {
  test.each([
    ['联系人：王小明 13800001234', '联系人：*** ***********'],
    ['138-0000-1234', '*************'],
    ['（0556）5345678', '（************'],
    ['010-65251234', '************'],
    ['340801199001011234', '******************'],
    ['34080119900101123X', '******************'],
    ['填报人: 欧阳小明', '填报人: ****'],
    ['联系 人：王 小 明 电话', '联系 人：***** 电话'],
    ['联系人：王 明 签 字', '联系人：***** 字'],
    ['联系人：王 明 电话', '联系人：*** 电话'],
  ])('(%s): %s', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  test.each(['工作人员：优秀', '2022年', '100000000元', '负责人：已落实'])(
    '(%s): leaves it',
    (text) => {
      expect(maskPersonalData(text)).toBe(text);
      expect(personalKinds(text)).toEqual([]);
    },
  );
});

test.each([
  ['购买资料 150 本', true],
  ['100%打卡发放', true],
  ['１５０本', true],
  ['2022 年底前', false],
  ['12月31日前全部到位', false],
  ['全部打卡发放', false],
])('statesNumber(%s): %s', (text, expected) => {
  expect(statesNumber(text)).toBe(expected);
});

test.each([
  ['生活困难劳模帮扶 100 人以上', '100 人以上'],
  ['配套电力设施变压器3台', '3台'],
  ['合格率达到95%', '95%'],
  ['2022 年底前', undefined],
  ['12345热线', undefined],
  ['3个中心的建设', undefined],
  ['安装路灯 40 盏', '40 盏'],
  ['绿化面积 500 平方米以上', '500 平方米以上'],
  ['举办职工运动会第 3 届', undefined],
  ['编制规划至 2025 年', undefined],
])('valueInName(%s): %s', (name, expected) => {
  expect(valueInName(name)).toBe(expected);
});

test.each([
  ['', true],
  [' / ', true],
  ['无', true],
  ['——', true],
  ['无偏差', true],
  ['0', true],
  ['。', true],
  ['无。', true],
  ['暂无', true],
  ['同上', true],
  ['见附件', true],
  ['详见附件2', true],
  ['……', true],
  ['*', true],
  ['偏差原因：无；改进措施：无', true],
  ['空', true],
  ['未发生偏差', true],
  ['未见异常', true],
  ['按计划完成', true],
  ['均已完成', true],
  ['待补充', true],
  ['同上行', true],
  ['见上表', true],
  ['见工作总结', true],
  ['详见后附材料', true],
  ['达到预期', true],
  ['已达成年度指标。', true],
  ['基本达到预期目标', true],
  ['符合预期', true],
  ['未达到预期', false],
  ['达到预期的单位减少', false],
  ['未完成', false],
  ['未按计划完成', false],
  ['待验收后完成', false],
  ['同上级部门对接不及时', false],
  ['材料不全', false],
  ['空缺岗位未补', false],
  ['无专项资金', false],
  ['未完成招标', false],
  ['尾款未付', false],
  ['疫情', false],
])('isWithoutReason(%s): %s', (text, expected) => {
  expect(isWithoutReason(text)).toBe(expected);
});
