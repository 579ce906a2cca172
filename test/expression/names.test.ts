import { describe, expect, test } from 'vitest';
import { isLessBetter } from '../../src/expression/lessIsBetter.ts';
import { targetInName } from '../../src/expression/targetInName.ts';
import { describeExpression } from './describe.ts';

describe('targetInName', () => {
  test.each([
    ['生活困难劳模帮扶 100 人以上', '≥ 100 人'],
    ['★受助对象满意度≥95%', '≥ 95 %'],
    ['指标1：购买资料 150 本', '150 本'],
    ['验收合格率达到98%', '98 %'],
    ['每村补助不超过5万元', undefined],
    ['★★★农村低保发放人数(按月平均)(≥**人)', undefined],
    ['配套电力设施1250KVA变压器3台', undefined],
    ['1290.3平方米冷库仓储建设及配套生产设备', undefined],
    ['2022 年 12 月底前完成帮扶救助', undefined],
    ['7项制度落实情况', undefined],
    ['困难劳模对帮扶工作满意', undefined],
    ['9'.repeat(200_000), undefined],
  ])('targetInName(%j): %j', (name, reading) => {
    const target = targetInName(name, 2022);
    expect(target && describeExpression(target)).toBe(reading);
  });
});

describe('isLessBetter', () => {
  const name = (text: string, level2 = '数量指标') =>
    isLessBetter({ part: 'output', level2, name: text });

  test.each([
    '逾期率',
    '项目逾期发放率',
    '安全事故发生次数',
    '群众投诉率(%)',
    '错误率≤1%',
    '信访量',
    '平均等待时间',
    '污染物排放量',
    '重大安全事故',
  ])('isLessBetter(%j): less is better', (text) => {
    expect(name(text)).toBe(true);
  });

  test.each([
    '投诉处理率',
    '减少投诉数',
    '化解信访数',
    '污染治理率',
    '培训时长',
    '学生满意度',
    '安全生产知识竞赛',
    '减少安全事故发生',
  ])('isLessBetter(%j): more is better', (text) => {
    expect(name(text)).toBe(false);
  });

  test.each([
    ['项目总成本', true],
    ['成本控制率', true],
    ['生均补助标准达标率', false],
    ['成本节约率', false],
    ['预算执行率', false],
    ['逾期支付率', true],
  ])('isLessBetter(%j) among costs: %j', (text, expected) => {
    expect(name(text, '成本指标')).toBe(expected);
  });
});
