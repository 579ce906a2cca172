import { describe, expect, test } from 'vitest';
import { rateShiftFigure } from '../../src/analysis/figures/rateShiftFigure.ts';
import { yearPairSentence } from '../../src/analysis/history/changeSentences.ts';
import { changesById } from '../../src/analysis/history/changesById.ts';
import { comparison } from '../../src/analysis/history/comparison.ts';
import { likeForLikeTable } from '../../src/analysis/history/likeForLikeTable.ts';
import { lineages } from '../../src/analysis/history/lineages.ts';
import { pairedLineages } from '../../src/analysis/history/pairedLineages.ts';
import { rateShifts } from '../../src/analysis/history/rateShifts.ts';
import { suggestLineages } from '../../src/analysis/history/suggestLineages.ts';
import { totalsBridge } from '../../src/analysis/history/totalsBridge.ts';
import { yearPairing } from '../../src/analysis/history/yearPairing.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { decimal, sumOf } from '../../src/model/decimal.ts';
import { cells } from '../audit/sampleForm.ts';
import { cpuTime } from '../cpuTime.ts';
import { counted, edits, filed, funded, named } from './historySamples.ts';

/** How each lineage stands between two years. */
function standings(results: readonly ProjectResult[], before = 2021, after = 2022) {
  const paired = pairedLineages(lineages(results), { before, after });
  return Object.fromEntries(
    paired.map(({ lineage, standing }) => [lineage.id.replace('gonghui/', ''), standing]),
  );
}

/** A project that is there in both years, so that the department has filed. */
const steady = [filed(2021, 'steady'), filed(2022, 'steady')];

describe('lineages', () => {
  test('follow declared renames, oldest first, and bear the last name', () => {
    const renamed = filed(2022, 'b', { entry: { lineage: 'a' }, edit: named('新名') });
    const [only, ...others] = lineages([renamed, filed(2020, 'a'), filed(2021, 'a')]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'gonghui/a', name: '新名', successors: [] });
    expect(only?.results.map(({ project }) => project.id)).toEqual([
      '2020/gonghui/a',
      '2021/gonghui/a',
      '2022/gonghui/b',
    ]);
  });

  test('know their origin and who comes from them, themselves not', () => {
    const merged = filed(2022, 'c', { entry: { mergedFrom: ['a', 'b', 'c'] } });
    const all = lineages([merged, filed(2021, 'a'), filed(2021, 'b'), filed(2021, 'c')]);
    const byId = new Map(all.map((one) => [one.id, one]));
    expect(byId.get('gonghui/a')?.successors).toEqual(['gonghui/c']);
    expect(byId.get('gonghui/c')).toMatchObject({ successors: [], origin: undefined });
  });

  test('never assume one from an equal name', () => {
    expect(lineages([filed(2021, 'a'), filed(2022, 'b')])).toHaveLength(2);
  });
});

describe('pairedLineages', () => {
  test('tells continued, new and ended', () => {
    expect(standings([...steady, filed(2021, 'old'), filed(2022, 'fresh')])).toEqual({
      steady: 'continued',
      old: 'ended',
      fresh: 'new',
    });
  });

  test('says nothing of a department that filed nothing in the other year', () => {
    const elsewhere = filed(2022, 'a', { department: 'caizheng' });
    const gone = filed(2021, 'a', { department: 'jiaoyu' });
    expect(standings([...steady, elsewhere, gone])).toEqual({
      steady: 'continued',
      'caizheng/a': 'unfiled',
      'jiaoyu/a': 'unfiled',
    });
  });

  test('tells a gap from an end', () => {
    const results = [...steady, filed(2021, 'gap'), filed(2023, 'gap'), filed(2023, 'steady')];
    expect(standings(results)).toMatchObject({ gap: 'paused' });
    expect(standings(results, 2022, 2023)).toMatchObject({ gap: 'resumed' });
  });

  test('takes a year in which the department filed nothing for no gap of its projects', () => {
    const results = [filed(2021, 'gap'), filed(2023, 'gap')];
    const others = [2021, 2022, 2023].map((year) => filed(year, 'a', { department: 'caizheng' }));
    const all = [...results, ...others];
    expect(standings(all)).toMatchObject({ gap: 'unfiled' });
    expect(standings(all, 2022, 2023)).toMatchObject({ gap: 'unfiled' });
  });

  test('tells what was merged, also into one that goes on, and only in the year of the merger', () => {
    const entry = { mergedFrom: ['a', 'b'] };
    const results = [filed(2021, 'a'), filed(2021, 'b'), filed(2022, 'a', { entry })];
    expect(standings(results)).toEqual({ a: 'merged', b: 'succeeded' });
    const later = [...results, filed(2023, 'a', { entry })];
    expect(standings(later, 2022, 2023)).toEqual({ a: 'continued' });
  });

  test('tells what was split off and what goes on without it', () => {
    const entry = { splitFrom: 'a' };
    const part = filed(2022, 'part', { entry });
    expect(standings([filed(2021, 'a'), filed(2022, 'a'), part])).toEqual({
      a: 'divided',
      part: 'split',
    });
    expect(standings([filed(2021, 'a'), part])).toEqual({ a: 'succeeded', part: 'split' });
    const later = [part, filed(2022, 'a'), filed(2023, 'a'), filed(2023, 'part', { entry })];
    expect(standings(later, 2022, 2023)).toEqual({ a: 'continued', part: 'continued' });
  });
});

describe('comparison', () => {
  test('of one year has no pairs', () => {
    const { years, pairs } = comparison([filed(2022, 'a')]);
    expect(pairs).toEqual([]);
    expect(years).toMatchObject([
      { year: 2022, counts: undefined, met: { met: 6, assessable: 7 } },
    ]);
  });

  test('of nothing is empty', () => {
    expect(comparison([])).toEqual({ years: [], pairs: [] });
  });

  const pairOfSums = () => {
    const { years, pairs } = comparison([
      filed(2022, 'a', { edit: funded('120', '120', '110') }),
      filed(2022, 'b', { edit: funded('50', '50', '') }),
      filed(2022, 'fresh', { edit: funded('1000', '1000', '1000') }),
      filed(2021, 'a', { edit: funded('100', '100', '90') }),
      filed(2021, 'b', { edit: funded('40', '40', '40') }),
      filed(2021, 'old', { edit: funded('500', '500', '500') }),
    ]);
    return { years, totals: pairs[0]?.totals };
  };

  test('adds up continued projects alone, their money over those that state all of it in both years', () => {
    const { totals } = pairOfSums();
    expect(totals).toMatchObject({
      projects: 2,
      counted: 1,
      money: {
        initial: { before: decimal(100), after: decimal(120) },
        executed: { before: decimal(90), after: decimal(110) },
      },
      rateAdjusted: { before: decimal('0.9') },
      met: { after: { met: 12, assessable: 14 } },
    });
  });

  test('totalsBridge: goes from the total of one year to that of the other, each line adding up', () => {
    const { years, totals } = pairOfSums();
    const [before, after] = years.map(({ summary }) => summary);
    if (before === undefined || after === undefined || totals === undefined) throw new Error();
    const lines = totalsBridge({ before, after }, totals) ?? [];
    expect(lines.map(({ kind, projects, money }) => [kind, projects, money.executed])).toEqual([
      ['before', 3, decimal(630)],
      ['gone', 2, decimal(-540)],
      ['continued', 1, decimal(20)],
      ['come', 1, decimal(1000)],
      ['after', 2, decimal(1110)],
    ]);
    const moves = lines.slice(0, -1).map(({ money }) => money.executed);
    expect(sumOf(moves)).toBe(after.money?.executed);
    expect(totalsBridge({ before, after }, { ...totals, counted: 0 })).toBeUndefined();
  });

  test('rateShifts: puts the most money first, and leaves out what has the same rate as printed', () => {
    const [pair] = comparison([
      filed(2021, 'a', { edit: funded('100', '100', '90') }),
      filed(2022, 'a', { edit: funded('200', '200', '160') }),
      filed(2021, 'b', { edit: funded('10', '10', '5') }),
      filed(2022, 'b', { edit: funded('10', '10', '10') }),
      filed(2021, 'c', { edit: funded('1000', '1000', '900') }),
      filed(2022, 'c', { edit: funded('1000', '1000', '900.1') }),
      filed(2021, 'd', { edit: funded('10', '10', '') }),
      filed(2022, 'd', { edit: funded('10', '10', '10') }),
    ]).pairs;
    if (pair === undefined) throw new RangeError('no pair');
    const shifts = rateShifts(pair);
    expect(shifts.map(({ change, amount }) => [change.after.project.slug, amount])).toEqual([
      ['a', decimal(-20)],
      ['b', decimal(5)],
    ]);
    const figure = rateShiftFigure(shifts, pair);
    expect(figure?.caption).toMatch(
      /^1 个项目执行率下降，1 个上升；最多的是.*，折合少执行 20\.00 万元$/,
    );
    expect(rateShiftFigure(shifts.slice(1), pair)?.caption).toBe(
      '只有职工技能培训的执行率有变化，由 50.0% 变为 100.0%，折合多执行 5.00 万元',
    );
    expect(rateShiftFigure([], pair)).toBeUndefined();
  });

  test('likeForLikeTable: says every change, rates in percentage points', () => {
    const [pair] = comparison([
      filed(2021, 'a', { edit: funded('100', '100', '90') }),
      filed(2022, 'a', { edit: funded('120', '120', '120') }),
    ]).pairs;
    if (pair === undefined) throw new RangeError('no pair');
    expect(likeForLikeTable(pair).rows.map(([name, , , change]) => [name, change])).toEqual([
      ['年初预算数（万元）', '+20.00（+20.0%）'],
      ['全年预算数（万元）', '+20.00（+20.0%）'],
      ['全年执行数（万元）', '+30.00（+33.3%）'],
      ['执行率（占全年预算）', '+10.0 个百分点'],
      ['达标率（占能判定的指标）', '持平'],
      ['达到目标的指标（项）', '持平'],
    ]);
  });

  test('lists what was renamed, merged and split, and counts every lineage once', () => {
    const results = [
      filed(2022, 'b', { entry: { lineage: 'a' }, edit: named('新名') }),
      filed(2022, 'm', { entry: { mergedFrom: ['x', 'y'] } }),
      filed(2022, 's', { entry: { splitFrom: 'steady' } }),
      ...steady,
      filed(2021, 'a'),
      filed(2021, 'x'),
      filed(2021, 'y'),
    ];
    const [pair] = comparison(results).pairs;
    expect(pair?.renamed.map(({ after }) => after.project.id)).toEqual(['2022/gonghui/b']);
    expect(pair?.merged[0]?.predecessors.map(({ project }) => project.slug)).toEqual(['x', 'y']);
    expect(pair?.split[0]?.predecessors.map(({ project }) => project.slug)).toEqual(['steady']);
    expect(pair?.divided.map(({ after }) => after.project.slug)).toEqual(['steady']);
    expect(pair?.counts).toMatchObject({
      continued: 1,
      divided: 1,
      merged: 1,
      split: 1,
      succeeded: 2,
    });
    expect([...changesById(comparison(results))].map(([id, { kind }]) => [id, kind])).toEqual([
      ['2022/gonghui/b', 'continued'],
      ['2022/gonghui/steady', 'divided'],
      ['2022/gonghui/m', 'merged'],
      ['2022/gonghui/s', 'split'],
    ]);
  });

  test('lists the largest budget changes, the deepest ratchets, changed rule books and weights', () => {
    const [pair] = comparison([
      filed(2021, 'a', { rulebook: 'jiangxi', edit: funded('100', '100', '98') }),
      filed(2021, 'b', { rulebook: 'jiangxi', edit: funded('50', '50', '50') }),
      filed(2022, 'a', { edit: edits(funded('90', '90', '88'), cells(1, { target: '≥400人次' })) }),
      filed(2022, 'b', { edit: edits(funded('80', '80', '80'), cells(1, { points: '10' })) }),
    ]).pairs;
    expect(pair?.budgetChanges.map(({ after }) => after.project.slug)).toEqual(['b', 'a']);
    const [deepest] = pair?.ratchets ?? [];
    expect(deepest?.ratchet.sentence).toContain('“≥400人次”，低于 2021 年度实际完成值“480人次”');
    expect(pair).toMatchObject({ rulebookChanged: 2, weightsChanged: 1 });
    expect(pair?.repeatedReasons).toHaveLength(2);
  });

  test('of a department knows the lineages of the whole site', () => {
    const moved = filed(2022, 'a', { department: 'jiaoyu', entry: { lineage: 'gonghui/a' } });
    const own = [moved, filed(2021, 'b', { department: 'jiaoyu' })];
    const all = lineages([...own, filed(2021, 'a')]);
    expect(comparison(own).pairs[0]?.counts).toMatchObject({ new: 1 });
    expect(comparison(own, yearPairing(all)).pairs[0]?.counts).toMatchObject({
      new: 0,
      continued: 1,
    });
  });

  test('of a department compares no project again that the site has compared', () => {
    const results = [2020, 2021, 2022].flatMap((year) =>
      ['a', 'b'].map((department) => filed(year, `of-${department}`, { department })),
    );
    const pairing = yearPairing(lineages(results));
    const whole = comparison(results, pairing).pairs.flatMap(({ continued }) => continued);
    const own = results.filter(({ project }) => project.departmentId === 'a');
    const parts = comparison(own, pairing).pairs.flatMap(({ continued }) => continued);
    expect(parts).toHaveLength(2);
    expect(parts.every((change) => whole.includes(change))).toBe(true);
  });

  test('takes under a second of processor time for 1,200 projects', () => {
    const results = Array.from({ length: 1200 }, (_, at) =>
      filed(2020 + (at % 3), `p-${Math.floor(at / 3)}`, { department: `d-${at % 40}` }),
    );
    expect(cpuTime(() => comparison(results))).toBeLessThan(1000);
  });
});

describe('yearPairSentence', () => {
  const sentence = (results: readonly ProjectResult[]) =>
    comparison(results).pairs.map(yearPairSentence);

  test('says that nothing changed', () => {
    expect(sentence(steady)).toEqual(['与 2021 年度相比，没有变化。']);
  });

  test('says what came, what went and what the rest comes to', () => {
    const results = [
      filed(2021, 'a', { edit: funded('100', '100', '98') }),
      filed(2022, 'a', { edit: funded('110', '110', '108.5') }),
      filed(2021, 'old'),
      filed(2022, 'fresh'),
    ];
    expect(sentence(results)).toEqual([
      '与 2021 年度相比，新增 1 个项目、结束 1 个项目；延续的 1 个项目年初预算数增加 10.00 万元（10.0%），全年执行数增加 10.50 万元（10.7%），执行率由 98.0% 变为 98.6%。',
    ]);
    expect(sentence([...steady, filed(2022, 'fresh')])).toEqual([
      '与 2021 年度相比，新增 1 个项目；延续的 1 个项目都没有变化。',
    ]);
  });

  test('says of a project that a part of it went to another', () => {
    expect(sentence([...steady, filed(2022, 'part', { entry: { splitFrom: 'steady' } })])).toEqual([
      '与 2021 年度相比，拆分形成 1 个项目、1 个项目拆出一部分。',
    ]);
  });

  test('says that there is nothing to compare', () => {
    const results = [filed(2021, 'a'), filed(2022, 'a', { department: 'jiaoyu' })];
    expect(sentence(results)).toEqual(['与 2021 年度相比，没有可以比较的项目。']);
  });
});

describe('suggestLineages', () => {
  const old = filed(2021, 'old', { edit: named('困难职工帮扶') });
  const fresh = (more: Parameters<typeof filed>[2] = {}) =>
    filed(2022, 'fresh', { edit: named('2022年困难职工帮扶专项'), ...more });

  test('suggests from name, unit and indicators, with the reasons', () => {
    const [only, ...others] = suggestLineages([...steady, old, fresh()]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      lineage: 'old',
      earlier: old,
      isSameUnit: true,
      isSameDepartment: true,
      sharedIndicators: 7,
      indicatorShare: decimal(1),
      nameSimilarity: decimal('0.833333'),
      likeness: decimal('0.916667'),
    });
  });

  test('suggests one of another department with its full lineage, less likely', () => {
    const elsewhere = filed(2022, 'fresh', { department: 'jiaoyu', edit: named('困难职工帮扶') });
    const filedBefore = filed(2021, 'other', { department: 'jiaoyu', edit: named('校舍维修') });
    const [first] = suggestLineages([old, elsewhere, filedBefore]);
    expect(first).toMatchObject({
      lineage: 'gonghui/old',
      isSameDepartment: false,
      likeness: decimal('0.8'),
    });
  });

  test.each([
    ['a declared lineage', [fresh({ entry: { lineage: 'other' } })]],
    ['a declared origin', [fresh({ entry: { splitFrom: 'steady' } })]],
    ['a lineage that goes on', [fresh(), filed(2022, 'old')]],
    [
      'a lineage that was merged',
      [fresh(), filed(2022, 'm', { entry: { mergedFrom: ['old', 'steady'] } })],
    ],
    [
      'unlike names and indicators',
      [
        fresh({
          edit: edits(named('校舍维修'), counted(['甲']), (form) => {
            form.unit = '后勤处';
            form.indicators = form.indicators.slice(0, 1);
          }),
        }),
      ],
    ],
  ])('is silent for %s', (_, later) => {
    expect(suggestLineages([...steady, old, ...later])).toEqual([]);
  });

  test('is silent for the first year of a department', () => {
    expect(suggestLineages([old, filed(2022, 'fresh', { department: 'jiaoyu' })])).toEqual([]);
    expect(suggestLineages([old])).toEqual([]);
  });
});
