import { describe, expect, test } from 'vitest';
import { datesOutOfOrder } from '../../src/audit/checks/datesOutOfOrder.ts';
import { rateAgainstRows } from '../../src/audit/checks/rateAgainstRows.ts';
import { reasonContradictsActual } from '../../src/audit/checks/reasonContradictsActual.ts';
import { unitCostMismatch } from '../../src/audit/checks/unitCostMismatch.ts';
import type { IndicatorRowText } from '../../src/model/formV1.ts';
import { cells, type Edit, linesOf } from './sampleForm.ts';

type Row = readonly [seq: number, indicator: string, target: string, actual: string];

/** Rows of the sound form with other names, targets and actuals, without reasons. */
function rows(...own: readonly Row[]): Edit {
  return (form) => {
    for (const [seq, indicator, target, actual] of own) {
      cells(seq, { indicator, target, actual, reason: '' })(form);
    }
  };
}

describe('datesOutOfOrder', () => {
  const dates = (first: Row, second: Row) => linesOf(datesOutOfOrder, rows(first, second));

  test('fires where a work was complete before it was begun, or accepted before it was complete', () => {
    expect(
      dates(
        [2, '项目开工时间', '2022年4月底前', '2022年7月15日'],
        [3, '项目完工时间', '2022年11月底前', '2022年6月20日'],
      ),
    ).toMatchInlineSnapshot(`
      "3 第 3 行“项目完工时间”的实际完成值是“2022年6月20日”，早于第 2 行“项目开工时间”的“2022年7月15日”。
        实际完成值“2022年7月15日”；实际完成值“2022年6月20日”
        核对两个时间；不是同一项工程的，请在指标名称中写明。"
    `);
    expect(
      dates(
        [2, '渠道工程竣工时间', '2022年10月', '2022年11月30日'],
        [3, '渠道工程竣工验收时间', '2022年12月', '2022年10月20日'],
      ),
    ).not.toBe('');
  });

  test.each<[Row, Row]>([
    [
      [2, '项目开工时间', '3月', '2022年3月10日'],
      [3, '项目完工时间', '11月', '2022年10月9日'],
    ],
    [
      [2, '项目开工时间', '3月', '3月底前'],
      [3, '项目完工时间', '11月', '2022年2月9日前'],
    ],
    [
      [2, '项目开工时间', '3月', '2022年3月'],
      [3, '项目完工时间', '3月', '2022年3月20日'],
    ],
    [
      [2, '二期开工时间', '9月', '2022年9月'],
      [3, '一期完工时间', '6月', '2022年6月'],
    ],
    [
      [2, '南渠开工时间', '9月', '2022年9月'],
      [3, '北渠完工时间', '6月', '2022年6月'],
    ],
    [
      [2, '首批设备验收时间', '6月', '2022年5月'],
      [3, '工程完工时间', '11月', '2022年10月'],
    ],
    [
      [2, '中期验收时间', '6月', '2022年6月'],
      [3, '项目完工时间', '11月', '2022年10月'],
    ],
    [
      [2, '主体完工时间', '6月', '2022年11月'],
      [3, '项目验收时间', '11月', '2022年10月'],
    ],
    [
      [2, '项目开工时间', '3月', '按期'],
      [3, '项目完工时间', '11月', '2022年10月'],
    ],
    [
      [2, '项目招标时间', '9月', '2022年9月'],
      [3, '项目完工时间', '6月', '2022年6月'],
    ],
    [
      [2, '项目完工时间', '6月', '2022年6月'],
      [3, '项目完工时间', '9月', '2022年9月'],
    ],
    [
      [2, '资金下达时间', '9月', '2022年9月'],
      [3, '项目完工时间', '6月', '2022年6月'],
    ],
  ])('is silent for %j and %j', (first, second) => {
    expect(dates(first, second)).toBe('');
  });
});

describe('rateAgainstRows', () => {
  const told = (rate: Row, other: Row) => linesOf(rateAgainstRows, rows(other, rate));

  test('fires where all was done, or in time, and the one row of the thing misses its target', () => {
    expect(
      told([2, '管网清淤任务完成率', '100%', '100%'], [1, '管网清淤长度', '≥120公里', '96公里']),
    ).toMatchInlineSnapshot(`
      "2 第 2 行“管网清淤任务完成率”的实际完成值为“100%”，第 1 行“管网清淤长度”却没有达到年度指标值（96公里 ÷ 120公里 = 80.0%）。
        年度指标值“100%”；实际完成值“100%”；第 1 行“管网清淤长度”，年度指标值“≥120公里”；实际完成值“96公里”
        核对两行；口径不同的，请注明。"
    `);
    expect(
      told(
        [2, '项目按时完成率', '100%', '100%'],
        [3, '项目完成时间', '2022年9月底前', '2022年12月20日'],
      ),
    ).toMatchInlineSnapshot(`
      "2 第 2 行“项目按时完成率”的实际完成值为“100%”，第 3 行“项目完成时间”却没有达到年度指标值（晚于期限 2022-09-30（实际 2022-12-20））。
        年度指标值“100%”；实际完成值“100%”；第 3 行“项目完成时间”，年度指标值“2022年9月底前”；实际完成值“2022年12月20日”
        核对两行；口径不同的，请注明。"
    `);
  });

  test.each<[Row, Row]>([
    [
      [2, '管网清淤任务完成率', '100%', '80%'],
      [1, '管网清淤长度', '≥120公里', '96公里'],
    ],
    [
      [2, '管网清淤任务完成率', '100%', '100%'],
      [1, '管网清淤长度', '≥120公里', '126公里'],
    ],
    [
      [2, '管网清淤任务完成率', '≥80%', '≥100%'],
      [1, '管网清淤长度', '≥120公里', '96公里'],
    ],
    [
      [2, '隐患整改完成率', '100%', '100%'],
      [1, '隐患排查数', '≥120处', '96处'],
    ],
    [
      [2, '培训课程完成率', '100%', '100%'],
      [1, '培训人次', '≥120人次', '96人次'],
    ],
    [
      [2, '资金支付完成率', '100%', '100%'],
      [1, '资金支付笔数', '≥120笔', '96笔'],
    ],
    [
      [2, '项目按时完成率', '100%', '100%'],
      [3, '总结报告报送时间', '2022年9月底前', '2022年12月20日'],
    ],
    [
      [2, '工作及时完成率', '100%', '100%'],
      [3, '奖励兑现时间', '2022年9月底前', '2022年12月20日'],
    ],
    [
      [2, '政府采购完成率', '100%', '100%'],
      [1, '政府采购数量', '≥120台', '96台'],
    ],
    [
      [2, '任务完成率', '100%', '100%'],
      [1, '检查企业', '≥120家', '96家'],
    ],
    [
      [2, '补贴及时发放率', '100%', '100%'],
      [3, '项目完成时间', '2022年9月底前', '2022年12月20日'],
    ],
    [
      [2, '维修响应及时率', '100%', '100%'],
      [3, '维修完成时间', '2022年9月底前', '2022年12月20日'],
    ],
    [
      [2, '项目按时完成率', '100%', '100%'],
      [3, '项目完成时间', '2022年9月底前', '2022年9月20日'],
    ],
    [
      [2, '设备更新按时完成率', '100%', '100%'],
      [3, '系统开发完成时间', '2022年9月底前', '2022年12月'],
    ],
  ])('is silent for %j beside %j', (rate, other) => {
    expect(told(rate, other)).toBe('');
  });
});

describe('reasonContradictsActual', () => {
  const told = (texts: Partial<IndicatorRowText>, goal = '举办培训班 12 期。') =>
    linesOf(reasonContradictsActual, (form) => {
      cells(1, { indicator: '改造户数', target: '150户', actual: '150户', ...texts })(form);
      form.goal.actual = goal;
    });

  test('fires where the reason says another number, or that nothing was done', () => {
    expect(told({ reason: '部分老人外出，实际完成112户' })).toMatchInlineSnapshot(`
      "1 第 1 行“改造户数”的实际完成值为“150户”，表中却写“部分老人外出，实际完成112户”。
        年度指标值“150户”；实际完成值“150户”；偏差原因分析及改进措施“部分老人外出，实际完成112户”；“部分老人外出，实际完成112户”
        核对两处；口径不同的，请注明。"
    `);
    expect(told({ reason: '实际仅改造 112 户' })).not.toBe('');
    expect(told({ actual: '140户', reason: '因天气原因，比目标少20户' })).not.toBe('');
    expect(told({ reason: '因资金未到位，该项目未实施' })).not.toBe('');
    expect(told({ actual: '140户', reason: '因天气原因比目标少20户' })).not.toBe('');
    expect(told({ actual: '140户', reason: '改造户数比计划少20户' })).not.toBe('');
    expect(told({ actual: '140户', reason: '全年实际完成数比年初计划少20户' })).not.toBe('');
  });

  test('fires where a place that was shut was open on every day of the year', () => {
    const open = { indicator: '场馆开放天数', target: '365天', actual: '365天' };
    expect(told({ ...open, reason: '因设备检修闭馆20天' })).not.toBe('');
    expect(told({ ...open, reason: '' }, '受疫情影响，1月25日至4月3日闭园。')).not.toBe('');
  });

  test.each([
    '实际完成150户',
    '实际报名180户',
    '实际需求112户',
    '实际完成112户，另38户由社会资金改造，共150户',
    '其中城区实际完成112户',
    '截至6月实际完成112户',
    '上年实际完成112户',
    '实际投入112万元',
    '实际平均每月完成12户',
    '第一批实际完成112户',
    '因疫情未开展线下活动，改为线上',
    '二期项目未实施',
    '比上年少20户',
    '危房鉴定比计划少20户，鉴定合格的均已改造',
    '实际申请人数因政策调整比计划少20户',
    '报名的实际改造112户',
    '与目标一致',
    '一期班实际完成112户',
    '上半年停工，下半年实际完成112户',
    '线下实际完成112户',
    '城区实际完成112户，乡村38户',
    '比目标少38户，后补38户，又改造42户',
  ])('is silent for the reason %j', (reason) => {
    expect(told({ reason })).toBe('');
  });

  test.each<[Partial<IndicatorRowText>, string]>([
    [{ actual: '345天' }, '因设备检修闭馆20天。'],
    [{}, '部分展厅闭馆20天。'],
    [{}, '上年因疫情闭馆20天。'],
    [{}, '如遇检修拟闭馆2天。'],
    [{}, '二号馆闭馆20天。'],
    [{}, '开馆至17时闭馆。'],
    [{}, '全年无休。'],
    [{}, '轮流闭馆20天。'],
    [{ indicator: '安全值守天数' }, '因设备检修闭馆20天。'],
    [{ target: '8760小时', actual: '8760小时' }, '因设备检修闭馆20天。'],
  ])('is silent for a place with %j where the goal tells %j', (texts, goal) => {
    const open = { indicator: '场馆开放天数', target: '365天', actual: '365天', reason: '' };
    expect(told({ ...open, ...texts }, goal)).toBe('');
  });
});

describe('unitCostMismatch', () => {
  const told = (cost: Row, count: Row, more: Edit = () => {}) =>
    linesOf(unitCostMismatch, (form) => {
      rows(cost, count)(form);
      more(form);
    });
  const COUNT: Row = [1, '清淤管网长度', '≥100公里', '131公里'];

  test('fires where so many at so much each are the budget, and then not what was spent', () => {
    expect(told([4, '每公里清淤成本', '≤1万元', '0.5万元'], COUNT)).toMatchInlineSnapshot(`
      "4 第 4 行“每公里清淤成本”为“0.5万元”，第 1 行“清淤管网长度”为“131公里”，相乘是 65.50 万元，全年执行数是 98.00 万元；目标相乘正好是预算。
        年度指标值“≤1万元”；实际完成值“0.5万元”；年度指标值“≥100公里”；实际完成值“131公里”；全年执行数“98”
        核对单位成本、数量和支出；还有其他支出的，请注明。"
    `);
    expect(
      told([4, '人均培训费用', '≤2000元', '2600元'], [1, '培训人数', '500人', '500人']),
    ).not.toBe('');
    expect(
      told([4, '设备单价', '≤5000元/台', '3000元/台'], [1, '购置设备', '200台', '200台']),
    ).not.toBe('');
  });

  test('fires where the fewest of several, at so much each, come to several times all of the money', () => {
    const price: Row = [4, '灯具采购单价/盏', '5万元', '5万元'];
    expect(told(price, [1, '更换路灯', '90盏', '90盏'])).toContain(
      '相乘是 450.00 万元，远大于年度资金总额。',
    );
    const more = rows([2, '新装景观灯', '160盏', '160盏']);
    expect(told(price, [1, '更换路灯', '90盏', '90盏'], more)).toContain('远大于');
    expect(told(price, [1, '更换路灯', '30盏', '30盏'], more)).toBe('');
  });

  test.each<[string, Row, Row, Edit?]>([
    ['the product is what was spent', [4, '每公里清淤成本', '≤1万元', '0.75万元'], COUNT],
    ['the rest is paid later', [4, '每公里清淤成本', '≤1万元', '0.76万元'], COUNT],
    ['the plan is not the budget', [4, '每公里清淤成本', '≤0.6万元', '0.4万元'], COUNT],
    ['within a tenth', [4, '每公里清淤成本', '≤1万元', '0.7万元'], COUNT],
    [
      'two rows count kilometres',
      [4, '每公里清淤成本', '≤1万元', '0.5万元'],
      COUNT,
      cells(5, { indicator: '巡查里程', target: '80公里', actual: '80公里' }),
    ],
    ['of each month', [4, '每人每月补助', '≤2000元', '1000元'], [1, '补助人数', '500人', '500人']],
    [
      'without all of it',
      [4, '每公里清淤成本', '≤1万元', '0.5万元'],
      COUNT,
      cells(4, { reason: '不含检测费' }),
    ],
    ['about so many', [4, '每公里清淤成本', '≤1万元', '约0.5万元'], COUNT],
    ['no number', [4, '每公里清淤成本', '≤1万元', '控制在标准内'], COUNT],
    ['of something else', [4, '每套设备成本', '≤1万元', '0.5万元'], COUNT],
    ['the whole and not one', [4, '清淤总成本', '≤100万元', '60万元'], COUNT],
  ])('is silent where %s', (_, cost, count, more) => {
    expect(told(cost, count, more)).toBe('');
  });
});
