import { describe, expect, test } from 'vitest';
import { termAgainstRule } from '../../src/audit/checks/termAgainstRule.ts';
import { linesOf } from './sampleForm.ts';

const said = (actual: string) =>
  linesOf(termAgainstRule, (form) => {
    form.goal.actual = actual;
  });

describe('termAgainstRule', () => {
  test('fires where so many days are said to keep a rule of fewer', () => {
    expect(said('收到文件后45日内下达各乡镇，符合30日内下达的规定。')).toMatchInlineSnapshot(`
      "- 年度总体目标的“实际完成情况”写“45日内下达各乡镇，符合30日内下达的规定”，45 日长于所引规定的 30 日。
        年度总体目标的“实际完成情况”“收到文件后45日内下达各乡镇，符合30日内下达的规定。”
        核对实际用时和规定的时限；超过规定的，如实说明并写明原因。"
    `);
  });

  test.each([
    '收到指标文件后60天内分配，符合预算法30日内的要求。',
    '20个工作日内拨付，满足10个工作日内拨付的要求。',
    '资金于40日内下达，达到30日以内的时限要求。',
    '受理后72小时内办结，符合48小时内办结的标准。',
  ])('fires for %s', (text) => expect(said(text)).not.toBe(''));

  test.each([
    '25日内下达，符合30日内下达的规定。',
    '45日内下达，不符合30日内下达的规定。',
    '45天内到位，符合30个工作日内的规定。',
    '办结用时由45日缩短到20日，符合30日内的规定。',
    '每45日巡查一次，符合30日内的规定。',
    '超过45日下达，未达到30日内的要求。',
    '收到后45日下达；验收符合30日内的规定。',
    '项目45日内完工，资金支付符合30日内拨付的规定。',
    '45日内完成验收、公示，付款时间符合30日内的规定。',
    '提前45日内完成，符合30日内的要求。',
  ])('is silent for %s', (text) => expect(said(text)).toBe(''));
});
