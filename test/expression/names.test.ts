import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/expression/direction/directionOf.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { withoutLead } from '../../src/expression/withoutLead.ts';
import { directed } from './describe.ts';

describe('withoutLead', () => {
  test.each([
    ['指标1：新建公厕数量', '新建公厕数量'],
    ['指标2工程验收合格率', '工程验收合格率'],
    ['★（1）受益户数', '受益户数'],
    ['3.编印教材', '编印教材'],
    ['1.5级以下河段长度', '1.5级以下河段长度'],
    ['5000吨稻谷储备到位率', '5000吨稻谷储备到位率'],
    ['指标1：', '指标1：'],
    ['指标完成率', '指标完成率'],
  ])('%s is %s', (name, expected) => {
    expect(withoutLead(name)).toBe(expected);
  });

  test('a number before a name does not hide its way', () => {
    const named = { part: 'unknown', level2: '', name: '指标1：新建公厕数量' } as const;
    expect(directionOf(named, parseExpression('4座', 2023)).way).toBe('more');
  });
});

describe('directionOf', () => {
  const way = (name: string, level2 = '数量指标', target = '8') =>
    directed(name, level2, target).way;

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
    '违法建设面积',
    '监控离线率',
    '平均轮候时间',
    '义务教育阶段辍学人数',
    '备份恢复时间',
    '违法占用耕地面积',
    '未解决缺水户数',
  ])('directionOf(%j): less is better', (text) => {
    expect(way(text)).toBe('less');
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
    '拆除违法建设面积',
    '清理非法种植面积',
    '在册重点人员管控率',
    '到馆读者人次',
    '接口调用次数',
    '解决季节性缺水户数',
    '帮扶缺劳力户数',
    '更换破损井盖数量',
  ])('directionOf(%j): more is better', (text) => {
    expect(way(text)).toBe('more');
  });

  test.each([
    ['抽检不合格处置率', 'more'],
    ['不及时处置率', 'less'],
    ['行政处罚案件被撤销或变更', 'less'],
  ])('directionOf(%j) by what was done last: %j', (text, expected) => {
    expect(way(text, '质量指标', /率$/.test(text) ? '10%' : '2件')).toBe(expected);
  });

  test.each([
    ['储备化肥', 'more'],
    ['清运垃圾', 'more'],
    ['使用化肥', 'less'],
    ['医疗废物', 'open'],
    ['化肥施用量', 'less'],
  ])('directionOf(%j) of what is done to a thing that is to be spared: %j', (text, expected) => {
    expect(way(text, '数量指标', '6000吨')).toBe(expected);
  });

  test.each([
    ['项目总成本', 'less'],
    ['成本控制率', 'less'],
    ['生均补助标准达标率', 'more'],
    ['成本节约率', 'more'],
    ['预算执行率', 'more'],
    ['逾期支付率', 'less'],
    ['培训费标准', 'less'],
    ['项目总投资', 'open'],
    ['成本增幅', 'less'],
    ['成本降低率', 'more'],
    ['降低运行成本', 'more'],
    ['减少支出', 'more'],
    ['慰问金发放标准', 'open'],
    ['生均补助标准', 'open'],
    ['带动社会投资', 'more'],
    ['每人每月补贴', 'open'],
    ['人均补助费用', 'less'],
    ['补贴资金总额', 'open'],
    ['每公里补助标准', 'open'],
    ['亩均奖补标准', 'open'],
    ['每户补助标准', 'open'],
    ['资金支出率', 'more'],
    ['预算支出进度', 'more'],
    ['资金到位', 'more'],
    ['自筹资金', 'more'],
  ])('directionOf(%j) among costs: %j', (text, expected) => {
    expect(way(text, '成本指标', /率$/.test(text) ? '95%' : '8万元')).toBe(expected);
  });

  test.each([
    ['项目完成时限', '60天', 'less'],
    ['救助金发放时限', '10个工作日', 'less'],
    ['建设工期', '12个月', 'less'],
    ['任务完成时间', '1年', 'less'],
    ['处置时限', '30分钟', 'less'],
    ['政策兑现平均天数', '15天', 'less'],
    ['空气质量达标天数', '300天', 'more'],
    ['任务完成时限（月）', '10', 'less'],
    ['项目完成时限', '95%', 'more'],
    ['平均响应时间', '95%', 'more'],
    ['办理时限', '100', 'more'],
    ['图书馆开放时间', '60小时', 'more'],
    ['培训时长', '20小时', 'more'],
    ['服务时间', '8小时', 'more'],
    ['保修时限', '24个月', 'more'],
    ['资金发放及时率', '100', 'more'],
  ])('directionOf(%j, %j) under 时效指标: %j', (text, target, expected) => {
    expect(way(text, '时效指标', target)).toBe(expected);
  });

  test('directionOf(what is used up for one of something): less is better', () => {
    expect(way('农田灌溉用水量', '生态效益指标', '380立方米/亩')).toBe('less');
    expect(way('农田灌溉用水量', '生态效益指标', '380立方米')).toBe('open');
  });

  test('directionOf(时限 elsewhere): only a row on time says that it is the time taken', () => {
    expect(way('项目时限', '质量指标', '8天')).toBe('open');
    expect(way('项目时限', '时效指标', '8天')).toBe('less');
  });
});
