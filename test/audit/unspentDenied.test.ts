import { expect, test } from 'vitest';
import { unspentDenied } from '../../src/audit/checks/unspentDenied.ts';
import { cpuTime } from '../cpuTime.ts';
import { linesOf } from './sampleForm.ts';

/** What is said where 98 of 100 were spent, and the account of the year says so. */
const said = (actual: string, executed = '98') =>
  linesOf(unspentDenied, (form) => {
    form.goal.actual = actual;
    Object.assign(form.funds.total, { executed });
  });

test('unspentDenied fires where a text leaves nothing and the amounts do', () => {
  expect(said('按预算执行，资金全部支付到位，无结余。')).toMatchInlineSnapshot(`
    "- 文字写“资金全部支付到位”，全年执行数 98.00 万元比全年预算数 100.00 万元少 2.00 万元（执行率 98.0%）。
      文字“资金全部支付到位”；年初预算数“100”；全年预算数“100”；全年执行数“98”
      核对文字和金额；结余已收回或所说只是部分资金的，请写明。"
  `);
});

test.each([
  '项目资金已全部支出',
  '预算资金全部执行完毕，没有结余',
  '专项经费全额使用完毕',
  '年末无结转结余',
  '举办培训班12期；资金已全部使用，未形成结余资金',
])('unspentDenied fires on %s', (text) => expect(said(text)).toMatch(/^- 文字写“/));

test.each([
  ['中央资金全部支付到位，无结余', '98'],
  ['资金全部支付到位，无结余', '100'],
  ['资金全部支付到位，无结余', '99.5'],
  ['未支付的2万元已由财政收回。年末无结余', '98'],
  ['工程款已全部支付', '98'],
  ['第一批资金全部支付', '98'],
  ['应付款项全部支付完毕', '98'],
  ['确保资金全部支出', '98'],
  ['资金全部用于培训，专款专用', '98'],
  ['无结余资金被挪用', '98'],
  ['结余2万元为质保金', '98'],
  // of a part, which may have money of its own
  ['第一批补助100万元，已全部支付完成', '98'],
  ['培训费支出10万元，无结余', '98'],
  ['采购设备20台，资金全部支付到位', '98'],
])('unspentDenied is silent on %s, %s of 100', (text, executed) => {
  expect(said(text, executed)).toBe('');
});

test('unspentDenied reads clauses as long as may be in one pass', () => {
  for (const words of ['项目资金', '预算', '本年度', '项目预算资金'])
    expect(cpuTime(() => said(words.repeat(300)))).toBeLessThan(1000);
});

const RATES = { initial: '80', adjusted: '120' };

/** The same where no row was all spent on any base. */
const rated = (actual: string, executed = '71') =>
  linesOf(unspentDenied, (form) => {
    form.goal.actual = actual;
    for (const row of Object.values(form.funds)) Object.assign(row, RATES, { executed });
  });

test.each([
  '按照下达预算和任务计划执行，预算执行率达到100%。',
  '资金使用规范，预算执行率100%。',
  '项目资金执行率为100.00%。',
  '全年预算支出进度达100%。',
  '本项目预算执行率已达到了100%，效果良好。',
])('unspentDenied fires on the rate of %s', (text) => expect(rated(text)).toMatch(/^- 文字写“/));

test.each([
  ['中央资金预算执行率100%。', '71'],
  ['确保预算执行率达到100%。', '71'],
  ['绩效目标为预算执行率达到100%。', '71'],
  ['上年预算执行率达到100%。', '71'],
  ['预算执行率达到71%。', '71'],
  ['培训项目执行率100%。', '71'],
  // of one base
  ['预算执行率达到100%。', '80'],
  ['财政收回余款后，预算执行率达到100%。', '71'],
])('unspentDenied is silent on the rate of %s, %s of 120', (text, executed) => {
  expect(rated(text, executed)).toBe('');
});
