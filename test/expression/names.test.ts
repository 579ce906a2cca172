import { describe, expect, test } from 'vitest';
import { isLessBetter } from '../../src/expression/lessIsBetter.ts';

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
    '救治死亡率',
    '服务投诉次数',
    '未处理投诉件数',
    '资助学生辍学率',
    '培训事故发生数',
    '办理差错率',
    '整改逾期率',
    '贫困发生率',
    '群众不满意率',
    '抽检不合格率',
    '管网漏损率',
    '复吸率',
    '火灾起数',
    'PM2.5平均浓度',
    'PM10年均值',
    '环境噪声',
    '平均响应时间',
    '平均用时',
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
    '受理投诉件数',
    '接待信访人数',
    '处理信访件数',
    '培训失业人数',
    '救治感染人数',
    '帮扶农村失业人数',
    '排查故障数',
    '处理故障次数',
    '清偿拖欠数',
    '追缴欠缴数',
    '查处违法数',
    '打击犯罪人数',
    '消除故障率',
    '污水达标排放',
    '志愿服务平均时长',
    '日均体育锻炼平均时间',
    '缩短办理时间',
    '降低噪声',
    '不满意诉求化解率',
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
    ['培训费标准', true],
    ['项目总投资', true],
    ['成本增幅', true],
    ['成本降低率', false],
    ['降低运行成本', false],
    ['减少支出', false],
    ['慰问金发放标准', false],
    ['生均补助标准', false],
    ['带动社会投资', false],
    ['每人每月补贴', false],
    ['人均补助费用', true],
    ['补贴资金总额', true],
    ['资金支出率', false],
    ['预算支出进度', false],
    ['资金到位', false],
    ['自筹资金', false],
  ])('isLessBetter(%j) among costs: %j', (text, expected) => {
    expect(name(text, '成本指标')).toBe(expected);
  });

  test.each([
    ['项目完成时限', '60天', true],
    ['救助金发放时限', '10个工作日', true],
    ['建设工期', '12个月', true],
    ['任务完成时间', '1年', true],
    ['处置时限', '30分钟', true],
    ['任务完成时限（月）', '10', true],
    ['项目完成时限', '95%', false],
    ['平均响应时间', '95%', false],
    ['办理时限', '100', false],
    ['图书馆开放时间', '60小时', false],
    ['培训时长', '20小时', false],
    ['服务时间', '8小时', false],
    ['保修时限', '24个月', false],
    ['资金发放及时率', '100', false],
  ])('isLessBetter(%j, %j) under 时效指标: %j', (text, target, expected) => {
    expect(isLessBetter({ part: 'output', level2: '时效指标', name: text, target })).toBe(expected);
  });

  test('isLessBetter(时限 elsewhere): only a row on time says that it is the time taken', () => {
    expect(name('项目完成时限')).toBe(false);
  });
});
