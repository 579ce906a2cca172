import { describe, expect, test } from 'vitest';
import { actualMissing } from '../../src/audit/checks/actualMissing.ts';
import { actualsCopied } from '../../src/audit/checks/actualsCopied.ts';
import { boundAsActual } from '../../src/audit/checks/boundAsActual.ts';
import { deadlineUnstated } from '../../src/audit/checks/deadlineUnstated.ts';
import { textualActual } from '../../src/audit/checks/textualActual.ts';
import { unitMismatch } from '../../src/audit/checks/unitMismatch.ts';
import { unparsedValue } from '../../src/audit/checks/unparsedValue.ts';
import { valuesUnanswered } from '../../src/audit/checks/valuesUnanswered.ts';
import { cells, type Edit, inRows, linesOf, sampleSubject } from './sampleForm.ts';

describe('actualMissing', () => {
  test('fires where a row with target and points has no actual', () => {
    expect(linesOf(actualMissing, cells(2, { actual: '' }))).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”有目标和分值，实际完成值栏没有填写。
        年度指标值“≥95%”；实际完成值（空白）；分值 10；得分 10
        补填实际完成值。"
    `);
  });

  test('fires where the name states the target', () => {
    const named = { indicator: '年度资金支付完成率100%', target: '', actual: '' };
    expect(linesOf(actualMissing, cells(2, named))).toContain('有目标和分值，实际完成值栏没有填写');
  });

  test('is silent where there is no target and where there are no points', () => {
    expect(linesOf(actualMissing, cells(2, { target: '无', actual: '' }))).toBe('');
    expect(linesOf(actualMissing, cells(2, { target: '', actual: '' }))).toBe('');
    expect(linesOf(actualMissing, cells(2, { actual: '……' }))).toBe('');
    expect(linesOf(actualMissing, cells(2, { actual: '', points: '-', score: '-' }))).toBe('');
  });
});

describe('textualActual', () => {
  test('fires for a number, and for a number in a sentence, answered by words', () => {
    const edit: Edit = (form) => {
      inRows([1], '40 人左右', '达成预期指标')(form);
      inRows([2], '购买资料 150 本', '达成预期指标')(form);
      inRows([5], '18—54周岁', '符合要求')(form);
    };
    expect(linesOf(textualActual, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”年度指标值“40 人左右”写有数值，实际完成值“达成预期指标”没有数值，完成率无法计算。
        年度指标值“40 人左右”；实际完成值“达成预期指标”；分值 20；得分 19.2
        填写实际完成的数值。
      2 第 2 行“结业考核合格率”年度指标值“购买资料 150 本”写有数值，实际完成值“达成预期指标”没有数值，完成率无法计算。
        年度指标值“购买资料 150 本”；实际完成值“达成预期指标”；分值 10；得分 10
        填写实际完成的数值。
      5 第 5 行“学员持证上岗率”年度指标值“18—54周岁”写有数值，实际完成值“符合要求”没有数值，完成率无法计算。
        年度指标值“18—54周岁”；实际完成值“符合要求”；分值 15；得分 15
        填写实际完成的数值。"
    `);
  });

  test('is silent for words, dates, blanks and where the words state the number', () => {
    for (const [target, actual] of [
      ['有改善', '达成预期指标'],
      ['12月完成', '达成预期指标'],
      ['2022年培训计划全部落实', '达成预期指标'],
      ['≥40人', ''],
      ['100%打卡发放', '100%打卡发放'],
      ['购买资料 150 本', '购买资料 160 本'],
      ['每月10日', '每月10日前'],
      ['≤15日', '每月10日'],
    ] as const) {
      expect(linesOf(textualActual, inRows([2], target, actual))).toBe('');
    }
  });

  test.each([
    ['安全责任事故', '0起', '无'],
    ['安全责任事故', '0起', '未发生'],
    ['安全责任事故', '0起', '零事故'],
    ['安全责任事故', '0', '零'],
    ['群众投诉率', '≤5%', '无投诉'],
    ['群众投诉率', '5%', '无'],
    ['开展督查', '2次', '两次'],
    ['开展督查', '≥10场', '共举办十二场'],
    ['咨询答复时限', '≤1个工作日', '当日'],
    ['场次回传', '放映后24小时内', '放映后当日'],
  ])('is silent where words state the number: %s %s→%s', (name, target, actual) => {
    expect(linesOf(textualActual, cells(2, { indicator: name, target, actual }))).toBe('');
  });

  test.each([
    ['结业考核合格率', '≥95%', '无'],
    ['群众投诉率', '≤5%', '无法统计'],
    ['补助发放率', '100%', '一次性发放'],
    ['单项成本', '=0.6万元', '无'],
  ])('fires where they state none, or zero falls short: %s %s→%s', (name, target, actual) => {
    expect(linesOf(textualActual, cells(2, { indicator: name, target, actual }))).not.toBe('');
  });
});

describe('boundAsActual', () => {
  test('is silent for the time within which each of many was done', () => {
    expect(linesOf(boundAsActual, inRows([3], '20分钟', '20分钟以内'))).toBe('');
    expect(linesOf(boundAsActual, inRows([3], '3个工作日', '2个工作日内'))).toBe('');
    expect(linesOf(boundAsActual, inRows([3], '≤20分钟', '≤20分钟'))).not.toBe('');
  });

  test('fires where the sign stands in the actual too', () => {
    const edit: Edit = (form) => {
      inRows([1], '≥266米', '≥266米')(form);
      inRows([2], '95%及以上', '88.32%及以上')(form);
    };
    expect(linesOf(boundAsActual, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”实际完成值写“≥266米”，是一个界限，不是实际达到的数值。
        年度指标值“≥266米”；实际完成值“≥266米”
        填写实际达到的数值，不带“≥”“以上”等符号和用语。
      2 第 2 行“结业考核合格率”实际完成值写“88.32%及以上”，是一个界限，不是实际达到的数值。
        年度指标值“95%及以上”；实际完成值“88.32%及以上”
        填写实际达到的数值，不带“≥”“以上”等符号和用语。"
    `);
  });

  test('is silent for a plain number and for =', () => {
    expect(linesOf(boundAsActual, inRows([1], '≥266米', '=266米'))).toBe('');
  });
});

describe('deadlineUnstated', () => {
  test('fires once for the form where words repeat the deadline or name a tier', () => {
    const edit: Edit = (form) => {
      inRows([3], '春节前完成', '春节前完成 ')(form);
      inRows([6], '12 月完成', '达成预期指标')(form);
    };
    expect(linesOf(deadlineUnstated, edit)).toMatchInlineSnapshot(`
      "- 第 3、6 行的年度指标值是时限，实际完成值没有写完成的时间。
        “春节前完成”→“春节前完成”；“12 月完成”→“达成预期指标”
        填写实际完成的日期或月份。"
    `);
  });

  test.each(['2022年10月20日', '10月20日', '2022-10-20', '2022年10月', '10月完成'])(
    'is silent where the target itself is the plain date %s',
    (text) => {
      expect(linesOf(deadlineUnstated, inRows([3], text, text))).toBe('');
    },
  );

  test.each(['2022年12月底', '12月底前', '2022年1月-12月', '2022年', '10月20日前'])(
    'fires where the term %s is repeated',
    (text) => {
      expect(linesOf(deadlineUnstated, inRows([3], text, text))).not.toBe('');
    },
  );

  test('is silent of what goes on the whole year, which is complete at no time', () => {
    expect(linesOf(deadlineUnstated, inRows([3], '2022年全年', '2022年全年'))).toBe('');
  });

  test('is silent where a date is stated, even the last one allowed', () => {
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '2022年12月31日'))).toBe('');
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '2023年1月5日'))).toBe('');
  });

  test('fires for a share or a count, and not for a length of time', () => {
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '100%'))).not.toBe('');
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '18处'))).not.toBe('');
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '20天'))).toBe('');
    expect(linesOf(deadlineUnstated, inRows([3], '12月底前', '11'))).toBe('');
  });
});

describe('actualsCopied', () => {
  test('fires for three rows that repeat the target', () => {
    expect(linesOf(actualsCopied, inRows([2, 5, 6], '有改善', '有改善'))).toMatchInlineSnapshot(`
      "- 3 行定性指标的实际完成值与年度指标值逐字相同，看不出实际情况。
        第 2、5、6 行：“有改善”
        写明实际做到了什么，有调查、检查或统计结果的写上结果。"
    `);
  });

  test('is silent for two, for numbers and for other words', () => {
    expect(linesOf(actualsCopied, inRows([5, 6], '有改善', '有改善'))).toBe('');
    expect(linesOf(actualsCopied, inRows([1, 2, 5, 6], '100%', '100%'))).toBe('');
    expect(linesOf(actualsCopied, inRows([2, 5, 6], '有改善', '明显改善'))).toBe('');
  });
});

describe('unitMismatch', () => {
  test('fires for two units, and for 0.4 that may be 40 %', () => {
    const edit: Edit = (form) => {
      inRows([1], '≥500人次', '480场')(form);
      inRows([7], '≥45%', '0.4')(form);
    };
    expect(linesOf(unitMismatch, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的年度指标值“≥500人次”与实际完成值“480场”不能比较：单位不同：目标“人次”，实际“场”。
        年度指标值“≥500人次”；实际完成值“480场”
        目标与实际使用同一单位，并把单位写全。
      7 第 7 行“学员满意度”的年度指标值“≥45%”与实际完成值“0.4”不能比较：实际没有单位，不能确定是否以“%”计。
        年度指标值“≥45%”；实际完成值“0.4”
        目标与实际使用同一单位，并把单位写全。"
    `);
  });

  test('is silent for units of one measure and for a number without a unit', () => {
    expect(linesOf(unitMismatch, inRows([4], '≤100万元', '980000元'))).toBe('');
    expect(linesOf(unitMismatch, inRows([1], '1500 人', '1350'))).toBe('');
  });

  test('is silent for things worded differently, which are no units', () => {
    expect(linesOf(unitMismatch, inRows([1], '≥5个村', '6个行政村'))).toBe('');
    expect(linesOf(unitMismatch, inRows([1], '≥5个村', '6场'))).not.toBe('');
    const villages = (actual: string): Edit =>
      cells(5, { indicator: '受益村庄', target: '≥36个村', actual });
    expect(linesOf(unitMismatch, villages('37个企业'))).toContain('单位不同：目标“个村”');
    expect(linesOf(unitMismatch, villages('36个企业'))).toBe('');
    expect(linesOf(unitMismatch, villages('37个村庄'))).toBe('');
    expect(linesOf(unitMismatch, inRows([1], '≥5个课题', '6个项目'))).toBe('');
  });

  test('fires for a date in place of a number, and not where the number is of time', () => {
    const grown = cells(5, { indicator: '学员工资增长率', target: '≥8%', actual: '2022年12月' });
    expect(linesOf(unitMismatch, grown)).toMatchInlineSnapshot(`
      "5 第 5 行“学员工资增长率”的年度指标值“≥8%”与实际完成值“2022年12月”不能比较：实际是日期，不是数。
        年度指标值“≥8%”；实际完成值“2022年12月”
        填写实际完成的数值。"
    `);
    expect(linesOf(unitMismatch, inRows([3], '≤90天', '2022年5月20日'))).toBe('');
    expect(linesOf(unitMismatch, inRows([3], '≤15', '每月10日'))).toBe('');
    const paid = cells(3, { indicator: '发放时间', target: '100%', actual: '2022年12月' });
    expect(linesOf(unitMismatch, paid)).toBe('');
  });

  test('is silent for so many a month beside those of the year', () => {
    expect(linesOf(unitMismatch, inRows([1], '每月1次', '12次'))).toBe('');
    expect(linesOf(unitMismatch, inRows([1], '每月1次', '12人'))).not.toBe('');
  });
});

describe('unparsedValue', () => {
  const text = '≤500人次以上';

  test('fires with the reason why a target or an actual cannot be read', () => {
    const edit = cells(1, { target: text });
    const [row] = sampleSubject(edit).score.rows;
    const reason = row?.target.kind === 'unparsed' ? row.target.reason : '';
    expect(linesOf(unparsedValue, edit).replace(reason, '<reason>')).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的年度指标值不能确定读法：<reason>。
        年度指标值“≤500人次以上”
        改写为一个符号、一个数和一个单位，如“≥95%”。"
    `);
    expect(linesOf(unparsedValue, cells(1, { actual: text }))).toContain('的实际完成值不能确定');
  });

  test('is silent for words, which have no number to be read', () => {
    expect(linesOf(unparsedValue, inRows([1], '效果明显', '效果明显'))).toBe('');
  });
});

describe('valuesUnanswered', () => {
  const told = (target: string, actual: string, reason = '') =>
    linesOf(valuesUnanswered, cells(4, { indicator: '生均公用经费标准', target, actual, reason }));

  test('fires where the actual answers one of several things that the target names', () => {
    expect(told('小学720元，初中940元', '720元')).toMatchInlineSnapshot(`
      "4 第 4 行“生均公用经费标准”的年度指标值“小学720元，初中940元”有 2 项，实际完成值“720元”只有一项，没有写“初中”的。
        年度指标值“小学720元，初中940元”；实际完成值“720元”
        逐项填写实际完成值。"
    `);
    expect(told('小学720元、初中940元', '小学720元')).not.toBe('');
    expect(told('城市低保750元；农村低保520元', '520元')).not.toBe('');
  });

  test.each([
    ['小学720元，初中940元', '小学720元，初中940元'],
    ['小学720元，初中940元', '按标准执行'],
    ['小学720元，初中940元', '均达标'],
    ['小学720元，初中940元', '1660元'],
    ['参训300人，其中女性200人', '300人'],
    ['满意度90%，力争95%', '95%'],
    ['上半年6次，全年12次', '12次'],
    ['每月2次，全年24次', '24次'],
    ['第一批300人，第二批300人', '300人'],
    ['最低60分，最高90分', '90分'],
    ['开工3月，完工11月', '11月'],
    ['培训300人，编印资料500册', '300人'],
    ['720元', '720元'],
    ['小学720元，初中不低于940元', '720元'],
  ])('is silent for %j with %j', (target, actual) => {
    expect(told(target, actual)).toBe('');
  });

  test('is silent where the reason tells the rest', () => {
    expect(told('小学720元，初中940元', '720元', '初中标准由上级另行安排')).toBe('');
  });
});

describe('actualsCopied, of one answer for all', () => {
  const TARGETS = ['至少2次', '10万元', '2022年12月底前', '不断提升', '90%'];
  const told = (actuals: readonly string[], targets: readonly string[] = TARGETS) =>
    linesOf(actualsCopied, (form) => {
      for (const [at, target] of targets.entries())
        cells(at + 1, { target, actual: actuals[at] ?? actuals[0] ?? '' })(form);
    });

  test('fires where rows of several kinds have one and the same answer', () => {
    expect(told(['已完成100%'])).toContain('5 行指标的实际完成值都写“已完成100%”');
  });

  test.each([
    [['100%'], TARGETS],
    [['达成预期指标'], TARGETS],
    [['已完成'], TARGETS],
    [['已完成100%', '9.8万元', '2022年11月', '有所提升', '92%'], TARGETS],
    [['已完成100%', '已完成100%', '已完成100%', '有所提升', '92%'], TARGETS],
    [['完成率100%'], ['100%', '≥95%', '100%', '98%', '90%']],
    [['12月完成'], ['2022年12月底前', '12月底前', '2022年12月', '年底前', '12月']],
    [['2次'], ['2次', '至少2次', '≥2次', '2次', '2次']],
  ])('is silent for %j beside %j', (actuals, targets) => {
    expect(told(actuals, targets)).not.toContain('行指标的');
  });
});
