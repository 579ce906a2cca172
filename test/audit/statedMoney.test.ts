import { expect, test } from 'vitest';
import { goalMoneyMismatch } from '../../src/audit/checks/goalMoneyMismatch.ts';
import { cpuTime } from '../cpuTime.ts';
import { linesOf } from './sampleForm.ts';

/** What is said of a text where 65 of 100 were spent: 60 of 80 of the own money, 5 of 20 carried over. */
const said = (actual: string, initial = '100') =>
  linesOf(goalMoneyMismatch, (form) => {
    form.goal.actual = actual;
    Object.assign(form.funds.total, { initial, executed: '65', rate: '65%', score: '6.5' });
    Object.assign(form.funds.fiscal, { executed: '60' });
    Object.assign(form.funds.carryover, { executed: '5' });
  });

test('goalMoneyMismatch fires where a text states another rate of execution than any row has', () => {
  expect(said('2022年职工技能培训预算执行率100%，总体完成较好。')).toMatchInlineSnapshot(`
    "- 文字写“2022年职工技能培训预算执行率100%”，项目资金的全年预算数 100.00 万元，全年执行数 65.00 万元，各行的执行率都不是这个数。
      文字“2022年职工技能培训预算执行率100%”；年初预算数“100”；全年预算数“100”；全年执行数“65”
      核对文字和项目资金；所说只是部分资金的，请写明。"
  `);
});

test.each([
  '预算执行率98.5%',
  '项目资金执行率达到95%',
  '截至2022年底，预算执行率为95.00%',
  '全年预算数130万元，全年执行数65万元',
  '项目实际支出数90.5万元',
  '项目预算100万元，支出65万元，执行率78%',
  '各项工作按要求完成，预算执行率78%',
])('goalMoneyMismatch fires on %s', (text) => expect(said(text)).toMatch(/^- 文字写“/));

test.each([
  '预算执行率65%',
  '预算执行率65.0%',
  '预算执行率75%',
  '预算执行率约66%',
  // on the initial budget it is 81.25 %
  ['预算执行率81.25%', '80'],
  // of a part, another time, what is aimed at, a bound
  '中央资金执行率98%',
  '培训费执行率98%',
  '部分资金执行率98%',
  '2021年预算执行率98%',
  '上年预算执行率98%',
  '截至6月底，预算执行率30%',
  '一季度预算执行率20%',
  '确保预算执行率95%',
  '预算执行率不低于95%',
  '预算执行率95%以上',
  '培训任务完成率98%',
  '预算执行率有待提高',
  '全年执行数60万元',
  '全年预算数100万元',
  '其中培训费执行数30万元',
  '带动社会资金支出数1200万元',
  '预算数1万元',
  // what stands before it says of what it is
  '预算100万元，执行数65万元，其中中央资金20万元，支出18万元，执行率90%',
  '甲镇预算40万元，支出32万元，执行率80%',
  '一是甲项目，支出率80%',
  '甲镇进展较快，执行率80%',
  '2021年预算500万元，预算执行率95%',
  '截至绩效监控时，预算执行率50%',
  '年中监控时，预算执行率为30%，年末全部完成',
  '10-12月，预算执行率20%',
  '扣除结余资金后，预算执行率98%',
  '若不考虑疫情，预算执行率98%',
  '序时进度为75%，支出进度为40%',
  '按照要求，预算执行率达到95%以上',
  '下一步加快支付，预算执行率达到95%以上',
  '含往年结转，执行数90万元',
])('goalMoneyMismatch is silent on %s', (text) => {
  const [clause = '', initial = '100'] = typeof text === 'string' ? [text] : text;
  expect(said(clause, initial)).toBe('');
});

/** What is said of 执行准确性 in a transfer to the region of an office, where 65 of 100 were spent. */
const ofRegion = (situation: string, department = '江口市卫生健康委员会') =>
  linesOf(
    goalMoneyMismatch,
    (form) => {
      Object.assign(form.funds.total, { executed: '65', rate: '65%' });
    },
    {
      printed: (form) => {
        form.layout = 'transfer-2024';
        form.head.department = department;
        form.tables = { management: [{ item: '执行准确性', situation, problem: '无' }] };
      },
    },
  );

test('goalMoneyMismatch holds what is said of the whole region against the money of a transfer to it', () => {
  expect(ofRegion('严格按照预算执行，全市预算执行率98.6%')).toContain(
    '文字写“全市预算执行率98.6%”',
  );
  expect(ofRegion('全区预算执行率98.6%', '某自治区教育厅')).toContain('98.6%');
  expect(ofRegion('全市预算执行率65%')).toBe('');
  // of another region, or of a part of this one
  expect(ofRegion('全市预算执行率98.6%', '江口市临河区卫生健康局')).toBe('');
  expect(ofRegion('全县预算执行率98.6%')).toBe('');
  expect(ofRegion('全市中央资金预算执行率98.6%')).toBe('');
  expect(said('全市预算执行率98.6%')).toBe('');
});

test('goalMoneyMismatch leaves 100 % without a name to unspentDenied', () => {
  expect(said('预算执行率100%')).toBe('');
});

test.each(['预算', '执行率', '2022年', '1%，', '预算执行率65%，', '65万元，', '含，'])(
  '%s, as often as may be, is read in one pass',
  (part) => {
    expect(cpuTime(() => said(part.repeat(50_000)))).toBeLessThan(2000);
  },
);
