import { expect, test } from 'vitest';
import { misplacedIndicator } from '../../src/audit/checks/misplacedIndicator.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

/** Rows of the sound form: 1 数量, 2 质量, 3 时效, 4 成本, 7 满意度. */
const told = (seq: number, indicator: string, target: string) =>
  linesOf(misplacedIndicator, cells(seq, { indicator, target, actual: target }));

/** Row 5 under another second level, with no target. */
const ofEconomy =
  (level2: string, indicator: string): Edit =>
  (form) => {
    Object.assign(form.indicators[1]?.groups[0] ?? {}, { level2 });
    cells(5, { indicator, target: '', actual: '' })(form);
  };

test.each([
  ['社会效益指标', '水库安全度汛'],
  ['社会经济效益指标', '水库安全度汛'],
  ['经济效益指标', '安全事故损失减少'],
  ['经济效益指标', '带动农户增收'],
])('is silent under %s of %s', (level2, indicator) => {
  expect(linesOf(misplacedIndicator, ofEconomy(level2, indicator))).toBe('');
});

test('is silent of shares of what people say, under 满意度', () => {
  for (const name of ['服务对象满意率', '回访好评率', '办事群众对验收的满意度', '参训人员合格评价'])
    expect(told(7, name, '95%')).toBe('');
});

test('fires where a row is of another kind than its second level', () => {
  expect(told(1, '项目完成时间', '2022年12月底前')).toMatchInlineSnapshot(`
    "1 第 1 行“项目完成时间”列在“数量指标”下，写的是时间，宜列入时效指标。
      产出指标 › 数量指标；年度指标值“2022年12月底前”
      移到相应的指标类别；本类另设合适的指标。"
  `);
  expect(told(1, '预算执行率', '100%')).not.toBe('');
  expect(told(1, '单座泵站改造成本', '≤25万元')).toContain('写的是成本，宜列入成本指标');
  expect(told(1, '生均补助标准', '800元/人')).not.toBe('');
  expect(told(1, '修复文物等级', '省级')).toContain('写的是属性，不是数量');
  expect(told(1, '修复建筑数量', '完成祠堂日常维护')).toContain('写的是工作内容，没有数量');
  expect(told(2, '验收时间', '2022年12月底前')).not.toBe('');
  expect(told(3, '补助资金', '35万元')).not.toBe('');
  expect(told(3, '培训教师', '300人')).not.toBe('');
  expect(told(4, '设备验收合格率', '100%')).not.toBe('');
  expect(told(7, '粮食安全事件发生数', '0起')).not.toBe('');
  expect(told(7, '档案资料归档率', '98%')).toContain('写的是工作的质量或进度，不是满意度');
  expect(linesOf(misplacedIndicator, ofEconomy('经济效益指标', '水库安全度汛'))).toContain(
    '写的是安全或稳定，宜列入社会效益指标',
  );
});

test.each<[number, string, string]>([
  [1, '开放天数', '≥300天'],
  [1, '培训人数', '300人'],
  [1, '完成投资额', '500万元'],
  [1, '发放补助金额', '300万元'],
  [1, '修复建筑数量', '完成五座祠堂维护'],
  [1, '低保人数', '应保尽保'],
  [1, '巡查次数', '每日巡查'],
  [1, '培训类别', '医疗、教育、住房三大类'],
  [1, '成本节约金额', '≥5万元'],
  [1, '发放标准化教材采购金额', '5万元'],
  [1, '等级评定', '完成'],
  [1, '资金补助人数', '300人'],
  [1, '执行率达标单位数', '30家'],
  [1, '政策执行率', '100%'],
  [1, '补助资金发放率', '100%'],
  [2, '预算执行率', '100%'],
  [3, '资金支付率', '100%'],
  [1, '系统运行时间', '8760小时'],
  [2, '验收合格率', '100%'],
  [2, '验收等次', '合格'],
  [3, '每月发放次数', '12次'],
  [3, '按期完成户数比例', '100%'],
  [3, '项目进度', '100%'],
  [3, '当月发放人数', '300人'],
  [3, '完成时间', '2022年12月'],
  [4, '采购成本满意率', '≤100%'],
  [4, '成本节约率', '5%'],
  [4, '每人补助', '500元'],
  [4, '生均补助标准达标率', '100%'],
  [4, '人均经费达标率', '100%'],
  [4, '采购单价准确率', '100%'],
  [4, '项目支出合格率', '100%'],
  [4, '工程造价审核准确率', '100%'],
  [4, '节约目标达标率', '100%'],
  [7, '学员投诉次数', '0次'],
  [7, '群众信访件', '≤2件'],
  [7, '收到锦旗', '3面'],
  [7, '学员', '≥90%'],
  [7, '学员打分', '≥90分'],
  [5, '安全事故', '0起'],
  [1, '绿化养护面积', '全域养护'],
  [1, '服务人数', '不少于上年'],
  [4, '预算编制准确率', '≥95%'],
  [4, '资金使用合格率', '100%'],
  [4, '结算审核准确率', '100%'],
  [7, '残疾人获得感', '明显增强'],
  [7, '居民幸福感', '显著提升'],
  [7, '社会公众认同程度', '高'],
  [7, '学生对食堂反映', '良好'],
  [7, '培训学员欢迎程度', '高'],
  [7, '工作人员办公环境舒适度', '舒适'],
])('is silent for row %i %j with %j', (seq, indicator, target) => {
  expect(told(seq, indicator, target)).toBe('');
});
