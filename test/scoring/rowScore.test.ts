import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import { rowScore, tierInterval } from '../../src/scoring/rowScore.ts';
import { rowSteps } from '../../src/scoring/rowSteps.ts';
import { admits, indicator, rulebook, showInterval } from './samples.ts';

const NATIONAL = 'national-2020';

describe('Q1: more is better', () => {
  test.each([
    ['1500 人→1350', 20, '18'],
    ['100 人→87 人', 10, '8.7'],
    ['100 人→116 人', 10, '10'],
    ['≥100人→100人', 10, '10'],
    ['≥100人→0人', 10, '0'],
    ['>100人→100人', 10, '10'],
    ['提升10%→下降2%', 10, '0'],
    // a unit that nobody knows is the same word on both sides
    ['≥48矿次→52矿次', 10, '10'],
    ['40矿次→36矿次', 10, '9'],
    ['≥48矿次→36次矿', 10, '0 to 10'],
  ])('admits(national-2020, %j, %d points): %s', (pair, points, score) => {
    expect(admits(NATIONAL, pair, { points })).toBe(score);
  });
});

test('Q1: a column of units says of a bare actual what it is, but of a number of things', () => {
  const score = (name: string, unit: string) =>
    rowScore(
      {
        ...indicator({ name, target: '≥9.5%', actual: '25.6' }),
        cells: { valueUnit: unit },
      },
      2022,
      rulebook(NATIONAL),
      decimal('0.01'),
    ).comparison;
  expect(score('批发零售额', '%')).toMatchObject({ kind: 'ratio', met: true, unit: '%' });
  expect(score('批发零售额', '')).toMatchObject({ kind: 'notAssessable' });
  expect(score('批发企业数', '%')).toMatchObject({ kind: 'notAssessable' });
});

test('A9: what is missed only by a sign against its name is neither met nor missed', () => {
  const compared = (name: string, target: string, actual: string) =>
    rowScore(indicator({ name, target, actual }), 2022, rulebook(NATIONAL), decimal('0.01'));
  expect(compared('老人跌倒率', '≥2%', '0.8%')).toMatchObject({
    direction: { way: 'open' },
    comparison: {
      kind: 'notAssessable',
      reason: '目标的符号方向存疑，这类指标以低为好，目标一般写不高于（≤）',
    },
    verdict: 'notAssessable',
  });
  expect(compared('老人跌倒率', '≤2%', '2.8%').comparison).toMatchObject({ met: false });
  expect(compared('服务老人人次', '≥2万人次', '0.8万人次').comparison).toMatchObject({
    met: false,
  });
  const settled = {
    ...rulebook(NATIONAL),
    directions: [{ name: '老人跌倒率', direction: 'more', reason: '演练' } as const],
  };
  const row = indicator({ name: '老人跌倒率', target: '≥2%', actual: '0.8%' });
  expect(rowScore(row, 2022, settled, decimal('0.01')).comparison).toMatchObject({ met: false });
});

describe('Q3: less is better', () => {
  test.each([
    ['≤10万元→10万元', '10', '10'],
    ['≤10万元→0万元', '10', '10'],
    ['≤10万元→10.01万元', '9.99', '9.99'],
    ['≤10万元→15万元', '5', '6.67'],
    ['≤10万元→19.99万元', '0.01', '5'],
    ['≤10万元→20万元', '0', '5'],
    ['≤10万元→40万元', '0', '2.5'],
    ['≤0次→0次', '10', '10'],
    ['≤0次→1次', '0', '0'],
  ])('admits(%j): %s linear (Q3a), %s by ratio (Q3b)', (pair, linear, ratio) => {
    expect([admits('jiangxi', pair), admits(NATIONAL, pair)]).toEqual([linear, ratio]);
  });

  test('admits(cost without a sign): less is better, by the kind of indicator', () => {
    expect(admits(NATIONAL, '10万元→20万元', { level2: '成本指标', name: '活动经费' })).toBe('5');
    expect(admits(NATIONAL, '10万元→20万元')).toBe('10');
  });
});

describe('Q4: equal', () => {
  test.each([
    ['=2场→2场', '10'],
    ['=2场→1场', '5'],
    ['=2场→3场', '10'],
    ['=0次→0次', '10'],
    ['=0次→1次', '0'],
    ['0次→0次', '10'],
    ['0次→1次', '0'],
    ['≥0次→1次', '10'],
    ['>0次→0次', '0'],
  ])('admits(national-2020, %j): %s', (pair, score) => {
    expect(admits(NATIONAL, pair)).toBe(score);
  });
});

describe('Q4: about', () => {
  test.each([
    ['40人左右→38人', '9.5 to 10'],
    ['约40人→36人', '9 to 10'],
    ['40人左右→35人', '8.75'],
    ['40人左右→42人', '10'],
    ['40人→38人', '9.5'],
  ])(
    'admits(national-2020, %j): %s, full points within 10 %% of an approximate target',
    (pair, score) => {
      expect(admits(NATIONAL, pair)).toBe(score);
    },
  );

  test('rowSteps(40人左右→38人): says why there are two ends', () => {
    const row = indicator({ target: '40人左右', actual: '38人', score: 10 });
    const score = rowScore(row, 2022, rulebook(NATIONAL), decimal('0.01'));
    expect(score.verdict).toBe('within');
    expect(rowSteps(score, rulebook(NATIONAL))[2]?.text).toBe(
      '95.0% × 10 分 = 9.5 分；目标是约数，相差不超过 10%，可得 9.5–10 分',
    );
  });
});

describe('Q6: a month in numbers', () => {
  const month = (name: string, target: string, actual: string) =>
    rowScore(indicator({ name, target, actual }), 2022, rulebook(NATIONAL), decimal('0.01'))
      .comparison;

  test('is a term where the name says when something is done', () => {
    expect(month('泵站通车日期', '≤6月', '7')).toMatchObject({ kind: 'binary', met: false });
    expect(month('大坝验收时间', '6月', '5月')).toMatchObject({ kind: 'binary', met: true });
    expect(month('大坝验收时间', '≤6月', '6')).toMatchObject({ kind: 'binary', met: true });
  });

  test('and none where it may be how long that takes', () => {
    expect(month('大坝验收周期', '≤6月', '7')).toMatchObject({ kind: 'notAssessable' });
    expect(month('大坝验收时间', '≤6个月', '7个月')).toMatchObject({ kind: 'ratio' });
  });
});

describe('Q5: below the hurdle nothing', () => {
  test.each([
    ['≥100人→60人', '6'],
    ['≥100人→59.9999人', '0'],
    ['≥1000万元→599.999999万元', '0'],
    ['≥9000万元→5399.999999万元', '0'],
    ['≥100人→100人', '10'],
  ])('admits(bands-2021, %j): %s', (pair, score) => {
    expect(admits('bands-2021', pair)).toBe(score);
  });

  test('admits(national-2020, "≥100人→59人"): 5.9, since it has no hurdle', () => {
    expect(admits(NATIONAL, '≥100人→59人')).toBe('5.9');
  });
});

describe('Q6: a date or yes/no is met or not', () => {
  test.each([
    ['2018年10月底→2018年11月底', '0'],
    ['2022年12月底前→2022年9月实施完毕', '10'],
    ['是→否', '0'],
    ['是→是', '10'],
  ])('admits(national-2020, %j): %s', (pair, score) => {
    expect(admits(NATIONAL, pair)).toBe(score);
  });
});

describe('Q9: two decimals, half up', () => {
  test.each([
    ['≥1000人→869.5人', 10, '8.7'],
    ['≥1000人→869.499999人', 10, '8.69'],
    ['≥3人→2人', 10, '6.67'],
    ['≥3人→1人', 10.3, '3.43'],
    ['≥10000人→9999人', 3.716, '3.716'],
  ])('admits(national-2020, %j, %d points): %s', (pair, points, score) => {
    expect(admits(NATIONAL, pair, { points })).toBe(score);
  });
});

describe('S2: satisfaction in bands', () => {
  test.each([
    ['≥95%→90%', '10'],
    ['≥95%→89.999999%', '8'],
    ['≥95%→80%', '8'],
    ['≥95%→79.999999%', '5'],
    ['≥95%→60%', '5'],
    ['≥95%→59.999999%', '0'],
  ])('admits(bands-2021, %j): %s', (pair, score) => {
    expect(admits('bands-2021', pair, { part: 'satisfaction' })).toBe(score);
  });

  test.each([
    ['≤5%→2%', '群众投诉率', '10'],
    ['5%→2%', '群众投诉率', '10'],
    ['≤5%→10%', '群众投诉率', '5'],
    ['提升5%→提升6%', '群众满意度提升', '10'],
  ])('admits(bands-2021, %j of %s): no level, so not in bands', (pair, name, score) => {
    expect(admits('bands-2021', pair, { part: 'satisfaction', name })).toBe(score);
  });

  test('admits(national-2020, satisfaction): as any other row (S1)', () => {
    expect(admits(NATIONAL, '≥95%→90%', { part: 'satisfaction' })).toBe('9.47');
  });
});

describe('L1, L2: tiers admit an interval', () => {
  test.each([
    ['met', '8 to 10', '8 to 10'],
    ['partly', '6 to 7.99', '5 to 7.99'],
    ['unmet', '0 to 5.99', '0 to 4.99'],
  ] as const)('tierInterval(%j, 10): %s (L1), %s (L2)', (tier, national, hubei) => {
    const show = (id: string) => showInterval(tierInterval(tier, decimal(10), rulebook(id)));
    expect([show(NATIONAL), show('hubei')]).toEqual([national, hubei]);
  });

  test.each([
    ['有改善→有改善', '8 to 10'],
    ['满意→较为满意', '6 to 7.99'],
    ['有改善→未达成预期指标且效果较差', '0 to 5.99'],
    ['40 人左右→达成预期指标', '8 to 10'],
    ['无→达成预期指标', '0 to 10'],
    ['550→20', '0 to 10'],
  ])('admits(national-2020, %j): %s', (pair, interval) => {
    expect(admits(NATIONAL, pair)).toBe(interval);
  });

  test('tierInterval(partly, 0.03): not turned round where a hundredth cannot be split', () => {
    expect(showInterval(tierInterval('partly', decimal('0.03'), rulebook(NATIONAL)))).toBe('0.02');
  });
});

describe('verdict and checkable', () => {
  const score = (target: string, actual: string, reported: number) =>
    rowScore(
      indicator({ target, actual, score: reported }),
      2022,
      rulebook(NATIONAL),
      decimal('0.5'),
    );

  test.each([
    ['100 人', '87 人', 9, 'within', true],
    ['100 人', '87 人', 8, 'below', true],
    ['100 人', '87 人', 10, 'above', true],
    ['有改善', '有改善', 7.5, 'within', false],
    ['有改善', '有改善', 7, 'below', false],
    ['无', '无', 10, 'notAssessable', false],
    ['春节前完成', '春节前完成', 10, 'within', false],
    ['春节前完成', '2022年1月20日', 10, 'within', true],
  ])('rowScore(%j, %j), reported %d: %s, checkable %j', (target, actual, reported, verdict, ok) => {
    const row = score(target, actual, reported);
    expect([row.verdict, row.checkable]).toEqual([verdict, ok]);
  });

  test('rowScore(a row without points): not applicable, no interval (G4)', () => {
    const row = {
      ...indicator({ target: '1人', actual: '1人' }),
      points: { kind: 'notApplicable' },
    };
    const result = rowScore(row as never, 2022, rulebook(NATIONAL), decimal('0.5'));
    expect([result.verdict, result.interval]).toEqual(['notApplicable', undefined]);
  });
});
