import { describe, expect, test } from 'vitest';
import { actualMissing } from '../../src/audit/checks/actualMissing.ts';
import { noCheckableValue } from '../../src/audit/checks/noCheckableValue.ts';
import { noneCarriesPoints } from '../../src/audit/checks/noneCarriesPoints.ts';
import { targetMissing } from '../../src/audit/checks/targetMissing.ts';
import { vagueTargets } from '../../src/audit/checks/vagueTargets.ts';
import { valueOnlyInName } from '../../src/audit/checks/valueOnlyInName.ts';
import type { Form } from '../../src/model/form.ts';
import { cells, type Edit, inRows, linesOf } from './sampleForm.ts';

describe('noneCarriesPoints', () => {
  test('fires for each row whose target is 无, 不涉及 or a dash', () => {
    const edit: Edit = (form) => {
      cells(5, { indicator: '无', target: '无', actual: '达成预期指标' })(form);
      cells(6, { target: '不涉及', actual: '', score: '' })(form);
    };
    expect(linesOf(noneCarriesPoints, edit)).toMatchInlineSnapshot(`
      "5 第 5 行“无”年度指标值为“无”，分值 15 分，得 15 分，没有可对照的目标。
        年度指标值“无”；实际完成值“达成预期指标”；分值 15；得分 15
        不适用的指标不设分值，把分值分配到有目标的指标。
      6 第 6 行“学员一年内留任率”年度指标值为“不涉及”，分值 15 分，没有可对照的目标。
        年度指标值“不涉及”；实际完成值（空白）；分值 15；得分 空白
        不适用的指标不设分值，把分值分配到有目标的指标。"
    `);
  });

  test('is silent where such a row carries no points', () => {
    expect(linesOf(noneCarriesPoints, cells(5, { target: '无', points: '/', score: '/' }))).toBe(
      '',
    );
    expect(linesOf(noneCarriesPoints, cells(5, { target: '无', points: '0', score: '0' }))).toBe(
      '',
    );
  });

  test.each([
    ['火灾事故', '无', '无'],
    ['火灾事故', '无', '0'],
    ['有无违规支出', '（无）', '无'],
  ])('is silent where no harm is the target: %s %s→%s', (indicator, target, actual) => {
    expect(linesOf(noneCarriesPoints, cells(5, { indicator, target, actual }))).toBe('');
  });

  test('fires for harm beside a dash, which is no target', () => {
    expect(linesOf(noneCarriesPoints, cells(5, { indicator: '火灾事故', target: '/' }))).not.toBe(
      '',
    );
  });
});

describe('noCheckableValue', () => {
  const all = [1, 2, 3, 4, 5, 6, 7];

  test('fires where no point rests on a value', () => {
    expect(linesOf(noCheckableValue, inRows(all, '有改善', '达成预期指标'))).toMatchInlineSnapshot(`
      "- 7 行指标共 90 分，没有一行可以用数值或时间核对；7 行的实际完成值只写分档用语，不是实际数值。
        可核对的分值 0 分
        数量、时效、成本、满意度等指标填写可核对的年度指标值和实际完成值。"
    `);
  });

  test('is silent where one row does, and on a form without points', () => {
    expect(linesOf(noCheckableValue, inRows([1, 2, 3, 4, 5, 6], '有改善', '有改善'))).toBe('');
    const pointless: Edit = (form) => {
      for (const seq of all) cells(seq, { points: '-', score: '-' })(form);
    };
    expect(linesOf(noCheckableValue, pointless)).toBe('');
  });
});

describe('vagueTargets', () => {
  test('fires once for the form, with rows, points and the words', () => {
    const edit: Edit = (form) => {
      inRows([5, 6], '有改善', '有改善')(form);
      inRows([7], '比较满意', '满意')(form);
    };
    expect(linesOf(vagueTargets, edit)).toMatchInlineSnapshot(`
      "- 7 行指标中有 3 行（40 分，占指标分值的 44.4%）的年度指标值只有文字，没有可核对的数值；第 5、6 行的实际完成值只重复了目标的文字。
        第 5、6、7 行：“有改善”、“比较满意”
        能量化的改为数值；不能量化的，写明判断达到与否的标准。"
    `);
  });

  test('points at the row where there is one only', () => {
    expect(linesOf(vagueTargets, inRows([6], '有改善', '有改善'))).toMatch(/^6 /);
  });

  test('is silent for words with a number, for dates, for 无 and without points', () => {
    expect(linesOf(vagueTargets, inRows([5], '购买资料 150 本', '购买资料 150 本'))).toBe('');
    expect(linesOf(vagueTargets, inRows([5], '12月完成', '12月完成'))).toBe('');
    expect(linesOf(vagueTargets, inRows([5], '每月15日前', '每月12日'))).toBe('');
    expect(linesOf(vagueTargets, inRows([5], '三级', '三级'))).toBe('');
    expect(linesOf(vagueTargets, inRows([5], '不低于Ⅲ类标准', 'Ⅲ类'))).toBe('');
    expect(linesOf(vagueTargets, inRows([5], '升级', '升级'))).not.toBe('');
    expect(linesOf(vagueTargets, inRows([5], '无', '无'))).toBe('');
    expect(linesOf(vagueTargets, cells(5, { target: '有改善', points: '-', score: '-' }))).toBe('');
  });
});

describe('targetMissing', () => {
  test('fires where a row with points has no target', () => {
    expect(linesOf(targetMissing, cells(2, { target: ' ' }))).toMatchInlineSnapshot(`
      "2 第 2 行“结业考核合格率”有分值，年度指标值栏没有填写。
        年度指标值（空白）；实际完成值“96%”；分值 10；得分 10
        补填年初批复的年度指标值。"
    `);
  });

  test('is silent where the name states the value and where the row has no points', () => {
    const named = cells(1, { indicator: '培训职工 500 人次以上', target: '' });
    expect(linesOf(targetMissing, named)).toBe('');
    expect(linesOf(targetMissing, cells(2, { target: '', points: '', score: '' }))).toBe('');
  });
});

describe('a row of management beside outputs', () => {
  const heading = (level1: string, target: string) => ({
    printed: ({ indicators = [] }: Form) => {
      Object.assign(indicators.at(-1) ?? {}, { level1, target, actual: '制度健全' });
    },
  });

  test('is scored by a criterion and owes no target', () => {
    expect(linesOf(targetMissing, undefined, heading('项目管理', ''))).toBe('');
    expect(linesOf(noneCarriesPoints, undefined, heading('项目决策（10分）', '—'))).toBe('');
    expect(linesOf(targetMissing, undefined, heading('效益指标', ''))).not.toBe('');
    expect(linesOf(noneCarriesPoints, undefined, heading('效益指标', '—'))).not.toBe('');
  });
});

describe('a row of management without outputs beside it', () => {
  test('is told by its heading', () => {
    const under = (level1: string) => ({
      printed: ({ indicators = [] }: Form) => {
        for (const row of indicators) Object.assign(row, { level1: '项目绩效（70分）' });
        Object.assign(indicators[0] ?? {}, { level1, target: '', actual: '' });
      },
    });
    expect(linesOf(targetMissing, undefined, under('项目决策 8分'))).toBe('');
    expect(linesOf(targetMissing, undefined, under('过程（20分）'))).toBe('');
    expect(linesOf(targetMissing, undefined, under('项目绩效（70分）'))).toContain('第 1 行');
  });
});

describe('a row whose numbers stand in its 其中 rows', () => {
  /** Row 1 blank, row 2 as its part with these cells, every other row in words. */
  const divided = (target: string, actual: string) => ({
    printed: ({ indicators: [whole, part, ...rest] = [] }: Form) => {
      Object.assign(whole ?? {}, { target: '', actual: '' });
      Object.assign(part ?? {}, { target, actual, points: '', score: '', sub: true });
      for (const row of rest) Object.assign(row, { target: '有改善', actual: '有改善' });
    },
  });

  test('is neither blank nor beyond checking', () => {
    for (const check of [targetMissing, noCheckableValue]) {
      expect(linesOf(check, undefined, divided('≥300人次', '310人次'))).toBe('');
      expect(linesOf(check, undefined, divided('', ''))).not.toBe('');
    }
  });

  test('owes an actual where its parts owe one', () => {
    const stated = (actual: string) => ({
      printed: ({ indicators: [whole, part] = [] }: Form) => {
        Object.assign(whole ?? {}, { actual: '' });
        Object.assign(part ?? {}, { target: '≥300人次', actual, points: '', score: '', sub: true });
      },
    });
    expect(linesOf(actualMissing, undefined, stated('310人次'))).toBe('');
    expect(linesOf(actualMissing, undefined, stated(''))).toContain('第 1 行');
  });
});

describe('valueOnlyInName', () => {
  test('fires where the name states the number and the target cell does not', () => {
    const edit: Edit = (form) => {
      cells(1, { indicator: '培训职工 500 人次以上', target: '' })(form);
      cells(2, { indicator: '合格率达到95%', target: '有提高', actual: '有提高' })(form);
    };
    expect(linesOf(valueOnlyInName, edit)).toMatchInlineSnapshot(`
      "1 第 1 行“培训职工 500 人次以上”的数值“500 人次以上”写在指标名称中，年度指标值栏没有数值。
        年度指标值（空白）；实际完成值“480人次”
        把数值填入年度指标值栏。
      2 第 2 行“合格率达到95%”的数值“95%”写在指标名称中，年度指标值栏没有数值。
        年度指标值“有提高”；实际完成值“有提高”
        把数值填入年度指标值栏。"
    `);
  });

  test('fires where the cell only says that it is to be done', () => {
    const done = cells(1, { indicator: '执法检查800次以上', target: '完成', actual: '完成' });
    expect(linesOf(valueOnlyInName, done)).toContain('“800次以上”');
  });

  test('is silent where the cell has a number and for numbers that are no value', () => {
    const both = cells(1, { indicator: '生活困难劳模帮扶 100 人以上', target: '100 人' });
    expect(linesOf(valueOnlyInName, both)).toBe('');
    for (const indicator of ['2022 年底前', '12345热线办理', '5G基站建设', '打造1个中心的作用']) {
      expect(linesOf(valueOnlyInName, cells(5, { indicator, target: '有改善' }))).toBe('');
    }
  });
});

describe('valueOnlyInName beside a number in the cell', () => {
  const told = (indicator: string, target: string) =>
    linesOf(valueOnlyInName, cells(3, { indicator, target, actual: target }));

  test('fires where the name is a term and the target a share, or its number is another', () => {
    expect(told('2022年12月完成', '95%')).toMatchInlineSnapshot(`
      "3 第 3 行“2022年12月完成”的名称是时限，年度指标值写的是“95%”，实际完成值看不出完成的时间。
        年度指标值“95%”；实际完成值“95%”
        把时限填入年度指标值栏，把完成时间填入实际完成值栏。"
    `);
    expect(told('12月底之前完成', '100%')).not.toBe('');
    expect(told('建设普通省道二级公路32.1公里', '20')).toMatchInlineSnapshot(`
      "3 第 3 行“建设普通省道二级公路32.1公里”的名称写“32.1公里”，年度指标值写“20”，两处数字不同。
        年度指标值“20”；实际完成值“20”
        核对两处；年度指标值栏填的是分值的，改填目标值。"
    `);
  });

  test.each([
    ['2022年12月完成', '2022年12月'],
    ['2022年12月底前完工比例', '95%'],
    ['按时完成', '100%'],
    ['2022年任务完成', '100%'],
    ['12月资金支付进度', '95%'],
    ['建设普通省道二级公路32.1公里', '32.1'],
    ['建设普通省道二级公路32.1公里', '32.1公里'],
    ['建设普通省道二级公路32.1公里', '100%'],
    ['建设普通省道二级公路32.1公里', '≥30'],
    ['每季度检查3次', '12'],
    ['5000吨稻谷储备到位率', '100'],
    ['培训人数500人以上', '520'],
    ['第3期培训班', '60'],
    ['2022年培训', '60'],
  ])('is silent for %j with %j', (indicator, target) => {
    expect(told(indicator, target)).toBe('');
  });
});
