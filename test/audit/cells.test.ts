import { describe, expect, test } from 'vitest';
import { subRowSumMismatch } from '../../src/audit/checks/subRowSumMismatch.ts';
import { unreadableCell } from '../../src/audit/checks/unreadableCell.ts';
import type { Form } from '../../src/model/form.ts';
import { cells, type Edit, linesOf, resultsOf } from './sampleForm.ts';

describe('unreadableCell', () => {
  test('takes the unit that a template prints in a blank cell for a blank', () => {
    const edit: Edit = (form) => {
      form.funds.other.adjusted = '万元';
      form.funds.other.executed = '（元）';
    };
    expect(linesOf(unreadableCell, edit)).toBe('');
  });

  test('fires once for each cell of numbers that holds a text, and says that it counts nowhere', () => {
    const edit: Edit = (form) => {
      form.funds.other.adjusted = '按实际支出';
      form.total.score = '九十九';
      cells(2, { score: '扣2分' })(form);
    };
    expect(linesOf(unreadableCell, edit)).toMatchInlineSnapshot(`
      "- 其他资金的全年预算数写“按实际支出”，不能读作数，各项合计和复核都没有计入。
        其他资金的全年预算数“按实际支出”
        栏内只写数；说明写在说明栏或备注中。
      2 第 2 行“结业考核合格率”的得分写“扣2分”，不能读作数，各项合计和复核都没有计入。
        第 2 行“结业考核合格率”的得分“扣2分”
        栏内只写数；说明写在说明栏或备注中。
      - 总分的得分写“九十九”，不能读作数，各项合计和复核都没有计入。
        总分的得分“九十九”
        栏内只写数；说明写在说明栏或备注中。"
    `);
    expect(resultsOf(unreadableCell, edit).map(({ about }) => about)).toEqual([
      { kind: 'funds', row: 'other', column: 'adjusted' },
      { kind: 'cell', column: 'score' },
      { kind: 'total', column: 'score' },
    ]);
  });

  test('is silent for what can be read, and for what holds no number on purpose', () => {
    for (const score of ['10（分）', '（9）', '９．５', '-', '不适用', '']) {
      expect(linesOf(unreadableCell, cells(2, { score }))).toBe('');
    }
    for (const text of ['5.8万', '￥120', '1，437', '854万（其中省级 800 万）', '无', '-1.5']) {
      const edit: Edit = (form) => {
        form.funds.other.adjusted = text;
      };
      expect(linesOf(unreadableCell, edit)).toBe('');
    }
  });

  test('is silent for the name of another sum that stands beside the row', () => {
    const inMoney = (text: string): Edit => {
      return (form) => {
        form.funds.other.points = text;
      };
    };
    for (const text of ['按支出性质分：', '其中：基本支出：680', '项目支出：740万元']) {
      expect(linesOf(unreadableCell, inMoney(text))).toBe('');
    }
    expect(linesOf(unreadableCell, inMoney('得分：9.5'))).not.toBe('');
    expect(linesOf(unreadableCell, inMoney('扣2分：未执行完'))).not.toBe('');
  });
});

describe('subRowSumMismatch', () => {
  /** Rows 2 and 3 as 其中 rows of row 1: target and actual of each. */
  const divided = (...rows: readonly (readonly [string, string])[]) =>
    linesOf(subRowSumMismatch, undefined, {
      printed: ({ indicators = [] }: Form) => {
        rows.forEach(([target, actual], index) => {
          const sub = index === 0 ? {} : { sub: true as const, points: '', score: '' };
          Object.assign(indicators[index] ?? {}, { target, actual, ...sub });
        });
      },
    });

  test('fires where the parts add up in one column and not in the other', () => {
    expect(
      divided(['≥100人', '100人'], ['≥40人', '40人'], ['≥60人', '50人']),
    ).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的实际完成值为 100 人，其中各行（第 2、3 行）合计 90 人，两者不符。
        第 1 行“参加培训的职工”，实际完成值“100人”；第 2 行“结业考核合格率”，实际完成值“40人”；第 3 行“全部班次结束的时间”，实际完成值“50人”
        核对各行的数；其中各行有重复或没有列全的，请注明。"
    `);
    expect(divided(['90', '100'], ['40', '40'], ['60', '60'])).toContain('年度指标值为 90');
    expect(divided(['1万元', '1万元'], ['4000元', '4000元'], ['6000元', '5000元'])).not.toBe('');
  });

  test('fires where one part is more than the whole', () => {
    expect(divided(['≥100人', '100人'], ['≥40人', '140人'])).toContain('合计 140 人');
  });

  test('is silent where the parts add up, and where they need not', () => {
    expect(divided(['100人', '110人'], ['40人', '50人'], ['60人', '60人'])).toBe('');
    // not every part is named, or they overlap
    expect(divided(['100人', '100人'], ['40人', '40人'], ['30人', '30人'])).toBe('');
    expect(divided(['100人', '100人'], ['80人', '80人'], ['70人', '70人'])).toBe('');
    expect(divided(['100人', '100人'], ['40人', '40人'])).toBe('');
  });

  test('fires where rows that by their names are the whole fall short of it', () => {
    const named = (names: readonly string[], ...texts: readonly string[]) =>
      linesOf(subRowSumMismatch, undefined, {
        printed: ({ indicators = [] }: Form) => {
          texts.forEach((text, index) => {
            const sub = { sub: true as const, points: '', score: '', indicator: names[index - 1] };
            const own = { target: text, actual: text, ...(index === 0 ? {} : sub) };
            Object.assign(indicators[index] ?? {}, own);
          });
        },
      });
    expect(named(['其中：男职工', '女职工'], '100人', '40人', '50人')).toContain('合计 90 人');
    expect(named(['其中：女工', '农民工', '其他'], '100人', '40人', '30人', '20人')).not.toBe('');
    // they may overlap, be at least so many, be rounded, or be halves of different things
    expect(named(['其中：女工', '农民工', '其他'], '100人', '40人', '50人', '20人')).toBe('');
    expect(named(['其中：男职工', '女职工'], '≥100人', '≥40人', '≥50人')).toBe('');
    expect(named(['其中：男职工', '女职工'], '1.2万人', '0.6万人', '0.5万人')).toBe('');
    expect(named(['其中：男职工', '女劳模'], '100人', '40人', '50人')).toBe('');
    expect(named(['其中：A村路段', 'B村路段'], '100人', '40人', '50人')).toBe('');
  });

  test('fires where rows that by their names have nothing in common come to more', () => {
    const named = (...rows: readonly (readonly [string, string])[]) =>
      linesOf(subRowSumMismatch, undefined, {
        printed: ({ indicators = [] }: Form) => {
          rows.forEach(([indicator, actual], index) => {
            Object.assign(indicators[index] ?? {}, { indicator, target: '≥10人', actual });
          });
        },
      });
    const all = ['参训总人数', '100人'] as const;
    const young = ['60周岁以下参训人数', '70人'] as const;
    expect(named(all, young, ['60周岁及以上参训人数', '40人'])).toContain(
      '第 1 行“参训总人数”的实际完成值为 100 人，其中各行（第 2、3 行）合计 110 人，两者不符。',
    );
    expect(named(all, ['男性参训人数', '70人'], ['女性参训人数', '40人'])).not.toBe('');
    expect(named(all, young, ['60周岁及以上参训人数', '30人'])).toBe('');
    // other ages may stand nowhere, 50岁以上 are in both, and of 就业人数 nothing is said
    expect(named(all, ['18—40岁参训人数', '40人'], ['41—60岁参训人数', '30人'])).toBe('');
    expect(named(all, young, ['50岁以上参训人数', '40人'])).toBe('');
    expect(named(all, young, ['60周岁及以上就业人数', '40人'])).toBe('');
    expect(named(all, young, ['60周岁及以上参训人数', '40户'])).toBe('');
  });

  test('is silent for shares, days, other units, rough figures and words', () => {
    expect(divided(['100%', '95%'], ['40%', '97%'], ['60%', '90%'])).toBe('');
    expect(divided(['10天', '10天'], ['4天', '4天'], ['6天', '5天'])).toBe('');
    expect(divided(['100人', '100人'], ['40户', '40户'], ['60户', '50户'])).toBe('');
    expect(divided(['100人', '100人'], ['40人', '约40人'], ['60人', '50人'])).toBe('');
    expect(divided(['100人', '100人'], ['40人', '完成'], ['60人', '50人'])).toBe('');
  });
});
