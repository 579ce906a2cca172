import { describe, expect, test } from 'vitest';
import { printedRuleMismatch } from '../../src/audit/checks/printedRuleMismatch.ts';
import { formatInterval } from '../../src/model/format.ts';
import { linesOf, sampleSubject } from '../audit/sampleForm.ts';
import { cpuTime } from '../cpuTime.ts';

/** The first row of a form that prints no targets, with these cells. */
function withoutTargets(cells: Readonly<Record<string, string>>) {
  return {
    printed: ({ indicators = [] }: { indicators?: Record<string, unknown>[] }) => {
      for (const row of indicators) delete row.target;
      Object.assign(indicators[0] ?? {}, cells);
    },
  };
}

function given(name: string, criterion: string, actual: string, points = '5'): string {
  const cells = { indicator: name, criterion, actual, points, score: '1' };
  const row = sampleSubject(undefined, withoutTargets(cells)).score.rows[0];
  return row?.verdict === 'notAssessable' || row?.interval === undefined
    ? '无法判定'
    : formatInterval(row.interval);
}

const BANDS = '95%（含）以上5分；90%（含）—95%4分；85%（含）—90%3分；85%以下不得分';
const STEPS = '≤100%得满分；每超过1个百分点扣0.5分，不足1个百分点不扣';

describe('ruledWords', () => {
  test.each([
    ['在职人员控制率', STEPS, '编制126人，在职131人，控制率103.97%', '3.5 分'],
    ['在职人员控制率', STEPS, '控制率98.4%', '5 分'],
    ['预算完成率', BANDS, '完成数8612.4万元，预算数9385万元，完成率91.77%', '4 分'],
    ['预算完成率', BANDS, '完成率96%', '5 分'],
    ['预算完成率', BANDS, '84.2%', '0 分'],
    ['公用经费控制率', '≤100%得满分，超过不得分', '预算480万元，控制率为101.29%', '0 分'],
    ['支付进度率', '≥100%得满分，低于100%按比例得分', '98%', '4.9 分'],
    [
      '政府采购执行率',
      '执行率×分值，最高5分',
      '采购预算640万元，实际608万元，执行率95%',
      '4.75 分',
    ],
    [
      '社会公众满意度',
      '90%（含）以上5分；80%（含）—90%3分；80%以下不得分',
      '抽样调查满意度86.5%',
      '3 分',
    ],
    ['资金使用合规性', '每发现1处违规扣2分，扣完为止', '审计报告指出1处超范围列支，已整改', '3 分'],
    ['资金使用合规性', '每发现一项问题扣2分', '巡察发现三项问题', '0 分'],
  ])('%s by %s: %s', (name, criterion, actual, expected) => {
    expect(given(name, criterion, actual)).toBe(expected);
  });

  test.each([
    ['of another rate', '预算调整率', STEPS, '预算完成率91.77%'],
    ['of two rates alike', '预算完成率', BANDS, '上半年完成率40%，全年完成率91%'],
    ['of other points', '预算完成率', '95%以上得10分；95%以下不得分', '91%'],
    ['of words', '制度健全性', '健全得5分，每缺一项扣1分', '健全'],
    ['that says nothing of a miss', '预算完成率', '≥95%得满分', '91%'],
    ['of nothing found', '资金使用合规性', '每发现1处违规扣2分', '审计未发现1处违规'],
    ['of other things', '资金使用合规性', '每发现1处违规扣2分', '全年检查3处工地'],
    ['of two counts', '资金使用合规性', '每发现1处违规扣2分', '审计指出1处，巡察发现2处'],
    ['of the places that were looked at', '资金使用合规性', '每发现1处违规扣2分', '存在3个项目点'],
    ['of places that there are', '资金使用合规性', '每发现1处违规扣2分', '项目存在于全县3处'],
    ['of an earlier year', '资金使用合规性', '每发现1处违规扣2分', '上年审计发现1处问题'],
    ['of months', '资金使用合规性', '每发现1个问题扣2分', '审计发现2个月内整改'],
    ['of more than it reads', '资金使用合规性', '每发现1处违规扣2分', '审计发现十二处问题'],
    ['of a number of three digits', '资金使用合规性', '每发现1处违规扣2分', '审计发现101处问题'],
    ['of a rate of a part', '预算完成率', STEPS, '其中培训费完成率107%'],
    ['of a rate of something else', '预算完成率', STEPS, '三公经费预算完成率107%'],
    ['of a rate of last year', '预算完成率', STEPS, '上年预算完成率107%'],
  ])('leaves a row %s open', (_, name, criterion, actual) => {
    expect(given(name, criterion, actual)).toBe('无法判定');
  });

  test('what was given beyond the rule is told with both texts', () => {
    const cells = {
      ...{ indicator: '预算完成率', criterion: BANDS, actual: '完成率91.77%' },
      ...{ points: '5', score: '5' },
    };
    expect(linesOf(printedRuleMismatch, undefined, withoutTargets(cells))).toMatchInlineSnapshot(`
      "1 第 1 行“预算完成率”自评 5 分，按本行所印的计分规则“95%（含）以上5分；90%（含）—95%4分；85%（含）—90%3分；85%以下不得分”应为 4 分（实际写明 91.77%；按本行所印的计分规则，可得 4 分）。
        实际完成值“完成率91.77%”；分值 5；得分 5；偏差原因分析及改进措施“疫情停课一期”
        核对实际完成值和得分，按所印的计分规则改正。"
    `);
  });

  test.each(['率', '率9%', '每发现1处', '%得满分'])(
    'reads a text full of %s in one pass',
    (piece) => {
      const text = piece.repeat(390 / piece.length);
      const time = cpuTime(() => {
        given('预算完成率', BANDS, text);
        given('预算完成率', text, '91%');
      });
      expect(time).toBeLessThan(1000);
    },
  );
});
