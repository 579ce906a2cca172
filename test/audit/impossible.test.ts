import { describe, expect, test } from 'vitest';
import { farAboveTarget } from '../../src/audit/checks/farAboveTarget.ts';
import { impossibleValue } from '../../src/audit/checks/impossibleValue.ts';
import { nothingDelivered } from '../../src/audit/checks/nothingDelivered.ts';
import { rateCountedInHeads } from '../../src/audit/checks/rateCountedInHeads.ts';
import { repeatedIndicator } from '../../src/audit/checks/repeatedIndicator.ts';
import { unitMismatch } from '../../src/audit/checks/unitMismatch.ts';
import { restsOfWhole } from '../../src/audit/goals/restOfWhole.ts';
import type { RowScore } from '../../src/scoring/rowScore.ts';
import { cells, type Edit, linesOf, sampleSubject } from './sampleForm.ts';

describe('a rate of bare numbers', () => {
  const rate = (indicator: string, target: string, actual: string) =>
    cells(2, { indicator, target, actual });

  test('is a share of all that is wanted, and told once', () => {
    const edit = rate('指标2工程验收合格率', '100', '1000');
    expect(linesOf(impossibleValue, edit)).toContain('的实际完成值“1000”高于 100。');
    expect(linesOf(unitMismatch, edit)).toBe('');
  });

  test.each([
    ['工程验收合格数', '100', '1000'],
    ['孕产妇死亡率', '60', '120'],
    ['增产率', '80', '120'],
    ['预算完成率', '100', '104'],
  ])('%s %s → %s may be', (indicator, target, actual) => {
    expect(linesOf(impossibleValue, rate(indicator, target, actual))).toBe('');
  });
});

test('a share that cannot be has neither reached its target nor missed it', () => {
  const [, row] = sampleSubject(cells(2, { actual: '104%' })).score.rows;
  expect(row?.comparison).toEqual({ kind: 'notAssessable', reason: '实际高于 100%，不可能' });
  expect(row?.verdict).toBe('notAssessable');
  expect(linesOf(unitMismatch, cells(2, { actual: '104%' }))).toBe('');
});

describe('impossibleValue', () => {
  test('fires for a share above 100 % and for one below 0', () => {
    const edit: Edit = (form) => {
      cells(2, { actual: '120%' })(form);
      cells(6, { indicator: '办理差错率', target: '≤1%', actual: '-2%' })(form);
    };
    expect(linesOf(impossibleValue, edit)).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”的实际完成值“120%”高于 100%。
        年度指标值“≥95%”；实际完成值“120%”
        核对数值和计量单位；指标确可超出这一范围的，请说明算法。
      6 第 6 行“办理差错率”的实际完成值“-2%”小于 0。
        年度指标值“≤1%”；实际完成值“-2%”
        核对数值和计量单位；指标确可超出这一范围的，请说明算法。"
    `);
  });

  test('fires for a share of people or households, whatever of them is so', () => {
    const edit = cells(2, { indicator: '村民宽带入户率', target: '≥70%', actual: '174%' });
    expect(linesOf(impossibleValue, edit)).toContain('174%”高于 100%');
    // the row is one of quality
    const quality = cells(2, { indicator: '菌包成品率', target: '≥97%', actual: '108.1%' });
    expect(linesOf(impossibleValue, quality)).not.toBe('');
    expect(linesOf(impossibleValue, cells(2, { indicator: '压实系数', actual: '102%' }))).toBe('');
    // more people than posts are over the limit, and possible
    const staff = cells(2, { indicator: '财政供养人员控制率', target: '≤100%', actual: '108.7%' });
    expect(linesOf(impossibleValue, staff)).toBe('');
  });

  test('fires for a share of those in the care of a service, in whatever group', () => {
    const told = (indicator: string, target = '≥90%') =>
      linesOf(impossibleValue, cells(1, { indicator, target, actual: '104.2%' }));
    for (const name of ['孕产妇系统管理率', '糖尿病患者规范管理率', '孕产妇建册率']) {
      expect(told(name)).toContain('104.2%”高于 100%');
    }
    for (const name of ['孕产妇管理任务完成率', '农产品产值率', '规范管理资金到位率']) {
      expect(told(name)).toBe('');
    }
  });

  test('fires for a share in a row of social benefit whose target leaves room for all of them', () => {
    const benefit = (indicator: string, target = '≥90%') =>
      linesOf(impossibleValue, cells(5, { indicator, target, actual: '108%' }));
    expect(benefit('不见面开标率')).not.toBe('');
    expect(benefit('险段处置率')).not.toBe('');
    expect(benefit('不见面开标率', '≥100%')).toBe('');
    for (const name of ['粮食自给率', '客流恢复率', '剧场上座率', '毛入学率', '拨备覆盖率']) {
      expect(benefit(name)).toBe('');
    }
  });

  test('fires for what is and what is not so where they are more than all', () => {
    const both =
      (actual: string): Edit =>
      (form) => {
        cells(2, { indicator: '通公交行政村比例', target: '≥88%', actual: '90.5%' })(form);
        cells(6, { indicator: '未通公交行政村比例', target: '≤12%', actual })(form);
      };
    expect(linesOf(impossibleValue, both('14%'))).toMatchInlineSnapshot(`
      "6 第 6 行“未通公交行政村比例”的实际完成值“14%”与第 2 行“通公交行政村比例”的“90.5%”合计 104.5%，高于 100%。
        年度指标值“≤12%”；实际完成值“14%”
        核对数值和计量单位；指标确可超出这一范围的，请说明算法。"
    `);
    expect(linesOf(impossibleValue, both('9.6%'))).toBe('');
  });

  test('fires for words that exclude each other where the targets leave nothing of the whole', () => {
    const both =
      (otherwise: object, so = '分类投放准确率'): Edit =>
      (form) => {
        cells(6, { indicator: so, target: '≥85%', actual: '88.1%' })(form);
        cells(5, { indicator: '混投率', target: '≤15%', actual: '18.3%', ...otherwise })(form);
        for (const { groups } of form.indicators)
          for (const group of groups) group.level2 = '质量指标';
      };
    expect(linesOf(impossibleValue, both({}))).toContain('合计 106.4%，高于 100%');
    const deal = both({ indicator: '未成交率' }, '撮合成功率');
    expect(linesOf(impossibleValue, deal)).toContain('合计 106.4%，高于 100%');
    expect(linesOf(impossibleValue, both({ actual: '18.3' }))).not.toBe('');
    // 5 % may be of something else, and so may what no word excludes
    expect(linesOf(impossibleValue, both({ target: '≤20%' }))).toBe('');
    expect(linesOf(impossibleValue, both({ indicator: '居民投诉率' }))).toBe('');
    expect(linesOf(impossibleValue, both({ actual: '11.9%' }))).toBe('');
  });

  test('fires for more days than a year has, and for a day of no calendar', () => {
    const days = cells(2, { indicator: '全年供水天数', target: '≥330天', actual: '398' });
    expect(linesOf(impossibleValue, days)).toContain(
      '第 2 行“全年供水天数”的实际完成值“398”多于一年的天数',
    );
    const told =
      (text: string): Edit =>
      (form) => {
        form.goal.actual = text;
      };
    expect(linesOf(impossibleValue, told('泵站于6月31日通水。'))).toContain(
      '年度总体目标的“实际完成情况”写“6月31日”，日历上没有这一天。',
    );
    expect(linesOf(impossibleValue, told('2022年2月29日通水。'))).not.toBe('');
    expect(linesOf(impossibleValue, cells(1, { reason: '4月31日停课' }))).toContain('“4月31日”');
    for (const sound of ['2月29日通水。', '12月31日通水。', '每月31日抄表', '每月30日、31日抄表。'])
      expect(linesOf(impossibleValue, told(sound)), sound).toBe('');
  });

  test('reads no row more often where there are more of them', () => {
    const form = cells(2, { indicator: '未通公交行政村比例', target: '≤12%', actual: '14%' });
    const row = sampleSubject(form).score.rows[1];
    const reads = (count: number) => {
      let read = 0;
      const rows = Array.from({ length: count }, (_, at) => {
        const indicator = { ...row?.indicator, name: `第${at}片未通公交行政村比例` };
        return Object.defineProperty({ ...row }, 'indicator', {
          get: () => {
            read += 1;
            return indicator;
          },
        }) as RowScore;
      });
      restsOfWhole(rows);
      return read / count;
    };
    expect(reads(4000)).toBe(reads(40));
  });

  test.each([
    [{ indicator: '招生计划完成率', target: '≥95%', actual: '103%' }],
    [{ indicator: '人均经费保障率', target: '≥95%', actual: '103%' }],
    [{ indicator: '收入增长率', target: '≥5%', actual: '-2%' }],
    [{ indicator: '床位使用率', target: '≥85%', actual: '103%' }],
    [{ indicator: '目标完成率', target: '100%', actual: '120%' }],
    [{ indicator: '考核合格率', target: '100%', actual: '100%' }],
    [{ indicator: '全年供水天数', target: '≥360天', actual: '366天' }],
    [{ indicator: '各泵站全年供水天数合计', target: '≥360天', actual: '720天' }],
    [{ indicator: '全年出海天数', target: '≥700天', actual: '720天' }],
    [{ indicator: '维护天数', target: '≥300天', actual: '410天' }],
    [{ indicator: '三年累计供水天数', target: '≥300天', actual: '990天' }],
  ])('is silent for %j', (texts) => {
    expect(linesOf(impossibleValue, cells(2, texts))).toBe('');
  });
});

describe('farAboveTarget', () => {
  test('is silent for a share that cannot be, which is to be corrected and not explained', () => {
    expect(linesOf(farAboveTarget, cells(2, { target: '≥60%', actual: '97%' }))).not.toBe('');
    expect(linesOf(farAboveTarget, cells(2, { target: '≥60%', actual: '120%' }))).toBe('');
  });
});

describe('nothingDelivered', () => {
  test('fires for a count to be delivered under ≤ of which there is none', () => {
    const edit = cells(1, { indicator: '建设停车位', target: '≤4个', actual: '0个' });
    expect(linesOf(nothingDelivered, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“建设停车位”的年度指标值“≤4个”是上限，实际完成值“0个”为零；按符号算作达到，按名称是没有完成。
        年度指标值“≤4个”；实际完成值“0个”
        核对年度指标值的符号；要完成的数一般写不低于（≥）。"
    `);
  });

  test.each([
    [{ indicator: '建设停车位', target: '≤4个', actual: '3个' }],
    [{ indicator: '安全事故数', target: '≤4起', actual: '0起' }],
    [{ indicator: '建设停车位', target: '≥4个', actual: '0个' }],
  ])('is silent for %j', (texts) => {
    expect(linesOf(nothingDelivered, cells(1, texts))).toBe('');
  });
});

describe('rateCountedInHeads', () => {
  test('fires for a rate that is counted in heads', () => {
    const edit = cells(1, { indicator: '疫苗接种率', target: '38508人', actual: '37442人' });
    expect(linesOf(rateCountedInHeads, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“疫苗接种率”名称是比率，年度指标值“38508人”和实际完成值“37442人”写的是数量。
        年度指标值“38508人”；实际完成值“37442人”
        把名称改为数量，或把两处写成比率。"
    `);
  });

  test.each([
    [{ indicator: '疫苗接种率', target: '95%', actual: '96%' }],
    [{ indicator: '疫苗接种人数', target: '38508人', actual: '37442人' }],
  ])('is silent for %j', (texts) => {
    expect(linesOf(rateCountedInHeads, cells(1, texts))).toBe('');
  });
});

describe('repeatedIndicator', () => {
  const twice =
    (actual: string): Edit =>
    (form) => {
      const rows = form.indicators[0]?.groups[0]?.rows ?? [];
      const [first] = rows;
      if (first !== undefined) rows.push({ ...first, actual });
    };

  test('fires for one target with two actuals', () => {
    expect(linesOf(repeatedIndicator, twice('100人次'))).toMatchInlineSnapshot(`
      "1 第 1、2 行的名称和年度指标值相同，实际完成值却不同：“480人次”、“100人次”。
        第 1 行“参加培训的职工”，年度指标值“≥500人次”；实际完成值“480人次”；第 2 行“参加培训的职工”，年度指标值“≥500人次”；实际完成值“100人次”
        核对各行的名称和实际完成值；确是同一指标的，只保留一行。"
    `);
  });

  test('fires where numbers stand before the name', () => {
    const numbered: Edit = (form) => {
      twice('100人次')(form);
      const rows = form.indicators[0]?.groups[0]?.rows ?? [];
      for (const [at, row] of rows.entries()) row.indicator = `指标${at + 1}：${row.indicator}`;
    };
    expect(linesOf(repeatedIndicator, numbered)).toContain('的名称和年度指标值相同，实际完成值却');
  });

  test('fires for one and the same row', () => {
    expect(linesOf(repeatedIndicator, twice('480人次'))).toContain('实际完成值也相同');
  });

  test('fires for one number with a sign and without', () => {
    const signed: Edit = (form) => {
      const rows = form.indicators[0]?.groups[1]?.rows ?? [];
      const row = { ...rows[0], indicator: '审核差错率', points: '5', score: '5', reason: '' };
      rows.push(
        { ...row, target: '1%', actual: '0.3%' },
        { ...row, target: '≤1%', actual: '0.5%' },
      );
    };
    expect(linesOf(repeatedIndicator, signed)).toContain(
      '第 3、4 行的名称和年度指标值的数相同，实际完成值却不同：“0.3%”、“0.5%”。',
    );
  });

  test('is silent for a number that one row may not fall below and the other not exceed', () => {
    const between: Edit = (form) => {
      const rows = form.indicators[0]?.groups[1]?.rows ?? [];
      const row = { ...rows[0], indicator: '库房温度', points: '5', score: '5', reason: '' };
      rows.push(
        { ...row, target: '≥20℃', actual: '21℃' },
        { ...row, target: '≤20℃', actual: '19℃' },
      );
    };
    expect(linesOf(repeatedIndicator, between)).toBe('');
  });

  test('fires for one count in two groups, with two actuals', () => {
    const inTwoGroups =
      (target: string, actual: string): Edit =>
      (form) => {
        cells(2, { indicator: '参加培训的职工', target, actual })(form);
        cells(1, { target })(form);
      };
    expect(linesOf(repeatedIndicator, inTwoGroups('500人次', '100人次'))).toContain(
      '第 1、2 行的名称和年度指标值相同，实际完成值却不同',
    );
    expect(linesOf(repeatedIndicator, inTwoGroups('500人次', '480人次'))).toBe('');
    expect(linesOf(repeatedIndicator, inTwoGroups('≥95%', '96%'))).toBe('');
  });

  test('fires for one rate of one thing in two groups, with two actuals', () => {
    const two = (indicator: string, actual: string, target = '≥80%') =>
      linesOf(repeatedIndicator, (form) => {
        cells(5, { indicator, target, actual: '86%' })(form);
        cells(6, { indicator, target, actual })(form);
      });
    expect(two('社会救助政策知晓率', '83%')).toContain(
      '第 5、6 行的名称和年度指标值相同，实际完成值却不同：“86%”、“83%”。',
    );
    // what any row may be the rate of, one result, and words
    expect(two('工程验收合格率', '83%')).toBe('');
    expect(two('服务对象满意度', '83%')).toBe('');
    expect(two('困难群众家庭满意度', '83%')).toBe('');
    expect(two('社会救助政策知晓率', '86%')).toBe('');
    expect(two('社会救助政策知晓率', '较高', '较高')).toBe('');
  });

  test('fires for one count under two words for it, and not for two things or bare numbers', () => {
    const both =
      (one: string, other: string, target = '≥24万次'): Edit =>
      (form) => {
        cells(1, { indicator: one, target, actual: '25万次' })(form);
        cells(2, { indicator: other, target, actual: '19万次' })(form);
      };
    expect(linesOf(repeatedIndicator, both('日均租还次数', '日均租还量'))).toContain(
      '第 1、2 行的名称所指和年度指标值相同，实际完成值却不同：“25万次”、“19万次”。',
    );
    expect(linesOf(repeatedIndicator, both('租借自行车', '全年租借自行车次数'))).not.toBe('');
    expect(linesOf(repeatedIndicator, both('当年归还车辆', '年度归还车辆次数'))).not.toBe('');
    expect(linesOf(repeatedIndicator, both('年检车辆台次', '检车辆次数'))).toBe('');
    expect(linesOf(repeatedIndicator, both('日均租车次数', '日均还车量'))).toBe('');
    expect(linesOf(repeatedIndicator, both('参加培训场次', '参加培训人数', '≥24'))).toBe('');
  });

  test('is silent for one name with two targets, and for rows without a name of their own', () => {
    const other: Edit = (form) => {
      twice('100人次')(form);
      cells(2, { target: '≥100人次' })(form);
    };
    expect(linesOf(repeatedIndicator, other)).toBe('');
    const unnamed: Edit = (form) => {
      cells(1, { indicator: '数量' })(form);
      twice('100人次')(form);
    };
    expect(linesOf(repeatedIndicator, unnamed)).toBe('');
  });
});
