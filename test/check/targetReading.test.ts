import { describe, expect, test } from 'vitest';
import { formView } from '../../src/check/formView.ts';
import { judgeForms } from '../../src/check/judgeForms.ts';
import { newForm } from '../../src/check/newForm.ts';
import { WHOLE_JUDGING } from '../../src/check/wholeJudging.ts';
import { builtInRulebooks } from '../../src/load/builtInRulebooks.ts';
import type { IndicatorCells } from '../../src/model/form.ts';

const rulebooks = builtInRulebooks().filter(({ id }) => id === 'national-2020');
const terms = {
  settings: { earlierRulebooks: [] },
  rulebooks,
  year: undefined,
  ...WHOLE_JUDGING,
};
const head = {
  layout: 'ministry-2020',
  year: 2027,
  name: '帮扶',
  department: '工会',
  unit: '甲局',
};
const blank = newForm({ kind: 'blank', ...head });

function viewOf(rows: readonly IndicatorCells[], isTargetsOnly = true) {
  const [first = {}] = blank.form.indicators ?? [];
  const indicators = rows.map((row, index) => ({
    ...first,
    level1: index === 0 ? '产出指标' : null,
    level2: '数量指标',
    ...row,
  })) as unknown as IndicatorCells[];
  const read = { ...blank, form: { ...blank.form, indicators }, isTargetsOnly };
  const [judged] = judgeForms([read], terms).judged;
  return formView(judged ?? expect.fail('not judged'));
}

test('targetReading: says of each kind of target how it is read', () => {
  const targets = [
    ...['≥100人', '1500 人', '40人左右', '18—54周岁', '12月底前', '是', '提升10%', '显著提升'],
    ...['100', '无', '', '≥**人', '达成预期指标', '培训3次，走访2次'],
  ];
  const { readings } = viewOf(targets.map((target) => ({ indicator: '帮扶人数', target })));
  const lines = targets.map((target, index) => {
    const reading = readings.get(`indicators/${index}/target`);
    return `${target || '（空白）'}: ${reading?.isClear ? '' : '！'}${reading?.text}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "≥100人: ≥ 100 人，越高越好",
      "1500 人: 1500 人，越高越好（名称中的“帮扶人数”）",
      "40人左右: 40 人左右，越高越好（名称中的“帮扶人数”）",
      "18—54周岁: 18 至 54 周岁之间",
      "12月底前: 不晚于 2027-12-31",
      "是: 是，办到为达成",
      "提升10%: 增加 10%，越高越好（目标写明要增减的幅度）",
      "显著提升: ！只有文字，没有可核对的数值",
      "100: 100，越高越好（名称中的“帮扶人数”）",
      "无: ！写明没有目标",
      "（空白）: ！还没有写",
      "≥**人: ！是表样里的提示，还没有填",
      "达成预期指标: ！只说达成与否，没有目标值",
      "培训3次，走访2次: ！一格里有 2 项要求，不能合成一个数；请分行写",
    ]
  `);
});

describe('pointsGiven', () => {
  const given = (rows: readonly IndicatorCells[]) =>
    viewOf(rows).points.map(
      ({ name, given, due, isOther }) => `${name} ${given}/${due}${isOther ? '！' : ''}`,
    );

  test('adds up what is given out so far, beside the rule book', () => {
    expect(
      given([
        { indicator: '甲', points: '20' },
        { indicator: '乙', points: '30' },
      ]),
    ).toEqual(['预算执行率 10/10', '产出 50/50', '效益 0/30！', '满意度 0/10！', '合计 60/100！']);
  });

  test('says nothing of a form without points', () => {
    const start = { kind: 'blank', ...head, layout: 'anhui-targets' } as const;
    const [judged] = judgeForms([newForm(start)], terms).judged;
    expect(formView(judged ?? expect.fail('not judged')).points).toEqual([]);
  });
});

describe('targetResult', () => {
  const codes = (rows: readonly IndicatorCells[], isTargetsOnly = true) =>
    viewOf(rows, isTargetsOnly).findings.map(({ code, seq }) => `${code} ${seq ?? ''}`.trim());

  test('asks for targets and for nothing of the year that is to come', () => {
    const rows = [
      { indicator: '帮扶人数', target: '', points: '50' },
      { indicator: '投诉次数', target: '≥2次', points: '30' },
      { indicator: '制度建设', target: '建立健全', points: '10' },
    ];
    expect(codes(rows)).toEqual([
      'targetMissing 1',
      'wrongDirection 2',
      'goalMissing',
      'weightDeviation',
      'vagueTargets 3',
    ]);
    expect(codes(rows, false)).toContain('scoreMissing');
  });

  test('holds sums of a form that is begun against its rows when all are given out, or they come to more', () => {
    const sums = (...points: readonly string[]) => {
      const indicators = blank.form.indicators?.map((row, index) => {
        const own = points[index] ?? '';
        return own === '' ? row : { ...row, indicator: `第${index}项`, target: '3次', points: own };
      }) as IndicatorCells[];
      const read = { ...blank, form: { ...blank.form, indicators } };
      const { isNew: _, ...printed } = read;
      return [read, printed].map((one) =>
        judgeForms([one], terms).judged.flatMap(({ result }) =>
          result.findings
            .map(({ code }) => code)
            .filter((code) => /Sum|totalPoints|pointsOutOfTotal/.test(code)),
        ),
      );
    };
    const [ofPart, ofTotal] = ['weightSumMismatch', 'totalPointsMismatch'];
    // a label is held against its rows where they state points at all
    expect(sums('20')).toEqual([[], [ofPart, ofTotal]]);
    expect(sums('60')).toEqual([[ofPart], [ofPart, ofTotal]]);
    const whole = sums('20', '10', '10', '10', '10', '10', '5', '4', '10');
    expect(whole).toEqual([
      [ofPart, ofTotal],
      [ofPart, ofTotal],
    ]);
  });

  test('says of a form that is begun that its rows are blank, not that it has none', () => {
    const { judged } = judgeForms([blank], terms);
    expect(judged.map(({ result }) => result.score.notRecomputed)).toEqual([
      '本表各行指标没有填写，得分不能复核',
    ]);
  });

  test('judges a target form, whether its layout has points or none', () => {
    const start = { kind: 'blank', ...head, layout: 'anhui-targets' } as const;
    const { judged, unjudged } = judgeForms([newForm(start)], terms);
    expect(unjudged).toEqual([]);
    expect(judged.map(({ isTargets, result }) => [isTargets, result.score.notRecomputed])).toEqual([
      [true, '只看绩效目标，不评分'],
    ]);
  });
});
