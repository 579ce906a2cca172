import { describe, expect, test } from 'vitest';
import { budgetExecutionFigure } from '../../src/analysis/figures/budgetExecutionFigure.ts';
import { departmentYearsFigure } from '../../src/analysis/figures/departmentYearsFigure.ts';
import { figureSet } from '../../src/analysis/figures/figureSet.ts';
import { findingsByKindFigure } from '../../src/analysis/figures/findingsByKindFigure.ts';
import { gradeStabilityFigure } from '../../src/analysis/figures/gradeStabilityFigure.ts';
import { NO_LAST_YEAR } from '../../src/analysis/figures/lastYear.ts';
import { moneyAreaFigure } from '../../src/analysis/figures/moneyAreaFigure.ts';
import { reportedIntervalFigure } from '../../src/analysis/figures/reportedIntervalFigure.ts';
import { inParts, jointRuler, lostOn, projectRuler } from '../../src/analysis/figures/rulerRows.ts';
import { scoreDistributionFigure } from '../../src/analysis/figures/scoreDistributionFigure.ts';
import { jointRulerFigure, scoreRulerFigure } from '../../src/analysis/figures/scoreRulerFigure.ts';
import { targetDeviationFigure } from '../../src/analysis/figures/targetDeviationFigure.ts';
import { yearChangeFigure } from '../../src/analysis/figures/yearChangeFigure.ts';
import { yearTotalsFigure } from '../../src/analysis/figures/yearTotalsFigure.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { decimal, ONE, sumOf, toNumber } from '../../src/model/decimal.ts';
import { edits, filed, funded } from '../analysis/historySamples.ts';
import { cells, type Edit, inRows } from '../audit/sampleForm.ts';
import { manyResults } from './manyResults.ts';
import { departmentRows, gradeRows, totalRows, yearRows } from './manyRows.ts';

const budgetFigure = (results: readonly ProjectResult[]) =>
  budgetExecutionFigure(results, NO_LAST_YEAR) ?? fail();
const rulerFigure = (results: readonly ProjectResult[]) => scoreRulerFigure(results) ?? fail();
const targetFigure = (results: readonly ProjectResult[]) =>
  targetDeviationFigure(results, NO_LAST_YEAR) ?? fail();

test('jointRulerFigure is one ruler of 100 points and says of all in its own points what chart 2 says', () => {
  const all = manyResults(50, 3);
  const { rows, caption, table, foot } = jointRulerFigure(all) ?? fail();
  const points = rows[0]?.parts.map((part) => toNumber(part.points)) ?? [];
  expect(rows.length).toBe(1);
  expect(points.reduce((sum, own) => sum + own, 0)).toBeCloseTo(100, 0);
  expect(rulerFigure(all).caption).toBe('50 个项目共失 236 分；所得各分中 67.7% 没有可核的数值');
  expect(caption).toBe('50 个项目平均每 100 分失 4.72 分；所得各分中 67.7% 没有可核的数值');
  expect(foot).toBe('50 个项目合计，折合 100 分。');
  expect(table.rows.length).toBe(points.length);
  expect(jointRulerFigure(all.slice(0, 1))).toEqual(scoreRulerFigure(all.slice(0, 1)));
});

describe('figureSet', () => {
  test('opens with the same three charts, and counts the totals of 13 projects', () => {
    const charts = (count: number) => figureSet(manyResults(count, 1)).map(({ chart }) => chart);
    const three = ['budgetExecution', 'scoreRuler', 'targetDeviation'];
    expect(charts(12)).toEqual([...three, 'reportedInterval', 'findingsByKind']);
    expect(charts(13)).toEqual([
      'budgetExecution',
      'moneyArea',
      ...three.slice(1),
      'scoreDistribution',
      'reportedInterval',
      'findingsByKind',
    ]);
  });

  test('leaves the findings of a single project to its page, and its interval to its ruler', () => {
    const charts = figureSet(manyResults(1, 1)).map(({ chart }) => chart);
    expect(charts).toEqual(['budgetExecution', 'scoreRuler', 'targetDeviation']);
  });

  test('has a caption, a description and a table as wide as its head, whatever the number', () => {
    for (const figure of [5, 50, 240].flatMap((count) => figureSet(manyResults(count, 3)))) {
      expect(figure.caption).not.toMatch(/undefined|NaN|^$/);
      expect(figure.description).toMatch(/。$/);
      expect(figure.table.rows.length).toBeGreaterThan(0);
      expect(figure.table.rows.every((row) => row.length === figure.table.columns.length)).toBe(
        true,
      );
    }
  });
});

describe('budgetExecutionFigure', () => {
  test('shows the departments of many projects, the most cut or unspent first', () => {
    const { rows, table, caption, foot } = budgetFigure(manyResults(50, 10));
    expect([rows.length, table.rows.length]).toEqual([5, 10]);
    const gaps = rows.map(({ initial, adjusted, executed }) => {
      const [before, after, spent] = [initial ?? ONE, adjusted ?? ONE, executed ?? ONE];
      return Math.max(0, before - after) + Math.max(0, after - spent);
    });
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(rows[0]?.page).toMatch(/^2022\/bumen-\d+$/);
    expect(caption).toMatch(/^虚构第\d+局调减和未执行的最多，共 [\d.]+ 万元$/);
    expect(foot).toMatch(/^其余 5 个部门全年预算 /);
  });

  test('shows the projects of one department, and says what those left out come to', () => {
    const { rows, table, foot } = budgetFigure(manyResults(50, 1));
    expect([rows.length, table.rows.length]).toEqual([5, 40]);
    expect(rows[0]?.page).toMatch(/^2022\/bumen-1\/xiangmu-\d+$/);
    expect(foot).toMatch(/^其余 45 个项目全年预算 .* 万元，执行 .* 万元，执行率 .*%。$/);
  });

  const misprinted: Edit = ({ funds }) => {
    Object.assign(funds.total, { executed: '0' });
  };
  const forms = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      filed(2022, `p${index}`, { department: `d${index}`, edit: funded('10', '10', '10') }),
    );

  test('leaves a form without all three amounts out of the sums, and says so', () => {
    const blank = filed(2022, 'blank', { department: 'd0', edit: funded('', '90', '50') });
    const { caption, foot } = budgetFigure([
      ...forms(19),
      ...[0, 1, 2, 3].map((at) => filed(2022, `m${at}`, { department: 'd0', edit: misprinted })),
      blank,
    ]);
    expect(caption).toBe('预算年中没有调整，执行 100.0%');
    expect(foot).toBe(
      '其余 14 个部门全年预算 140.00 万元，执行 140.00 万元，执行率 100.0%。5 张表的资金未计入（资金总额没有填全 1 张、资金总额与所列来源不符 4 张）。',
    );
  });

  test('says of the forms of which it is so that the adjusted budget cannot be told', () => {
    const [unclear, ...others] = forms(3).map((result, at) => {
      const { project } = result;
      const { funds } = project;
      const total = { ...funds.total, ...(at === 0 ? { adjusted: { kind: 'unclear' } } : {}) };
      return { ...result, project: { ...project, funds: { ...funds, total } } } as ProjectResult;
    });
    if (unclear === undefined) throw new RangeError('no form');
    expect(budgetFigure([unclear]).caption).toBe(
      '调整后的预算不能确定，年中调整没有计算；执行率无法计算',
    );
    expect(budgetFigure([unclear, ...others]).caption).toBe(
      '同时列出年初和调整后的预算的 2 个年中没有调整，1 个调整后的预算不能确定，执行 100.0%',
    );
  });

  test('does not call a misprinted total of 0 未填', () => {
    const { table } = budgetFigure([filed(2022, 'a', { edit: misprinted })]);
    expect(table.rows[0]?.[3]).toBe('全年执行数与来源不符');
  });

  test('gives each row the rate of the year before, where one is known', () => {
    const last = { ...NO_LAST_YEAR, rate: () => decimal('0.9') };
    const one = budgetExecutionFigure([filed(2022, 'a')], last);
    expect(one?.rows[0]?.lastRate).toBe(decimal('0.9'));
    expect(budgetFigure([filed(2022, 'a')]).rows[0]?.lastRate).toBeUndefined();
  });
});

describe('moneyAreaFigure', () => {
  test('sizes departments and projects by what they add up to, and says what was not spent', () => {
    const results = [
      filed(2022, 'a', { department: 'd1', edit: funded('100', '60', '60') }),
      filed(2022, 'b', { department: 'd2', edit: funded('100', '100', '50') }),
      filed(2022, 'c', { department: 'd2', edit: funded('40', '40', '40') }),
      filed(2022, 'd', { department: 'd2', edit: funded('40', '40', '') }),
      filed(2022, 'e', { department: 'd3', edit: funded('0', '0', '0') }),
    ];
    const figure = moneyAreaFigure(results);
    expect(figure?.rows.map(({ page, budget, tiles }) => [page, budget, tiles.length])).toEqual([
      ['2022/d2', decimal(140), 2],
      ['2022/d1', decimal(60), 1],
    ]);
    expect(figure?.caption).toBe(
      '全年预算 200.00 万元，其中 100.00 万元（50.0%）在执行不到 90% 的 1 个项目里',
    );
    expect(figure?.foot).toBe('另有 2 个项目的资金未计入，或没有全年预算。');
    expect(moneyAreaFigure(results.slice(3))).toBeUndefined();
  });

  test('joins the smallest projects of a department where there are too many to see', () => {
    const { rows } = moneyAreaFigure(manyResults(240, 4)) ?? fail();
    const tiles = rows.flatMap((row) => row.tiles);
    expect(tiles.length).toBeLessThanOrEqual(124);
    expect(tiles.some(({ label }) => /^其余 \d+ 个项目$/.test(label))).toBe(true);
    expect(sumOf(tiles.map(({ budget }) => budget))).toBe(sumOf(rows.map((row) => row.budget)));
  });
});

describe('rulers', () => {
  const [one] = manyResults(1, 1);

  test('projectRuler: divides the points of a form into what was earned how, and lost', () => {
    const parts = one === undefined ? [] : (projectRuler(one)?.parts ?? []);
    expect(parts.map(({ name, points }) => [name, points])).toEqual([
      ['预算执行', decimal(10)],
      ['产出', decimal(50)],
      ['效益', decimal(30)],
      ['满意度', decimal(10)],
    ]);
    for (const { points, segments } of parts) {
      const pieces = segments.flatMap(({ byValue, byWords, lost, unscored }) => [
        byValue,
        byWords,
        lost,
        unscored,
      ]);
      expect(sumOf(pieces)).toBe(points);
    }
  });

  test('projectRuler: leads from a piece to its row, and takes no blank score for a lost one', () => {
    const result = filed(2022, 'a', { edit: cells(1, { score: '' }) });
    const segments = projectRuler(result)?.parts.flatMap((part) => part.segments) ?? [];
    const blank = segments.find(({ page }) => page?.endsWith('#row-1'));
    expect(blank?.lost).toBe(decimal(0));
    expect(blank?.unscored).toBeGreaterThan(0);
    expect(blank?.title).toContain('没有得分');
  });

  test('jointRuler: adds forms up to 100 points, whatever each carries', () => {
    const rulers = manyResults(20, 1).flatMap((result) => projectRuler(result) ?? []);
    const joint = jointRuler('局', '2022/ju', rulers, (part) => `2022/ju#${part}`);
    const points = sumOf(joint?.parts.map((part) => part.points) ?? []);
    expect(Math.abs(points - decimal(100))).toBeLessThan(decimal('0.1'));
    const [low = ONE, high = ONE] = [joint?.interval?.low, joint?.interval?.high];
    expect(low).toBeLessThan(high);
    const pages = joint?.parts.flatMap(({ segments }) => segments.map(({ page }) => page));
    expect(pages).toEqual(joint?.parts.map(({ name }) => `2022/ju#${name}`));
  });

  test('inParts: keeps what was lost', () => {
    for (const result of manyResults(10, 1)) {
      const ruler = projectRuler(result);
      if (ruler !== undefined) expect(lostOn(inParts(ruler))).toBe(lostOn(ruler));
    }
  });

  test('scoreRulerFigure: stands a ruler for each department of many, the most lost first', () => {
    const { rows, caption } = rulerFigure(manyResults(50, 4));
    expect(rows).toHaveLength(4);
    const lost = rows.map(lostOn);
    expect(lost).toEqual(lost.toSorted((a, b) => b - a));
    expect(caption).toMatch(/^50 个项目共失 236 分；所得各分中 [\d.]+% 没有可核的数值$/);
  });
});

describe('targetDeviationFigure', () => {
  const form = (...edit: Edit[]) => filed(2022, 'a', { edit: edits(...edit) });
  const exact = inRows([1, 2, 5, 6, 7], '100%', '100%');
  const rowOf = (edit: Edit, seq = 1) =>
    targetFigure([form(edit)]).rows.find(({ page }) => page?.endsWith(`#row-${seq}`)) ?? fail();

  test('says the deviation in its own unit and in percent, better above zero', () => {
    const more = rowOf(cells(1, { target: '≥100人', actual: '116人' }));
    expect(more).toMatchObject({ deviation: decimal('0.16'), words: ['+16 人', '+16.0%'] });
    const less = rowOf(cells(1, { target: '≥1500人', actual: '1350人' }));
    expect(less).toMatchObject({ deviation: decimal('-0.1'), words: ['−150 人', '−10.0%'] });
    const even = rowOf(cells(1, { target: '100人', actual: '100人' }));
    expect(even).toMatchObject({ deviation: decimal(0), words: ['恰好达标'] });
  });

  test('draws a cost above its limit to the left, and one below it to the right', () => {
    const over = rowOf(cells(4, { target: '≤13.5万元', actual: '17万元' }), 4);
    expect(over.words[0]).toBe('超支 3.5 万元');
    expect(over.words[1]).toBe('+25.9%');
    expect(over.deviation).toBe(decimal('-0.259259'));
    expect(over.outcome).toBe('missed');
    const under = rowOf(cells(4, { target: '≤100万元', actual: '94万元' }), 4);
    expect(under.deviation).toBe(decimal('0.06'));
    expect(under.outcome).toBe('met');
  });

  test('gives a target of zero no percent and no place on the scale, yet its outcome', () => {
    const row = rowOf(cells(4, { indicator: '安全事故起数', target: '0起', actual: '2起' }), 4);
    expect(row).toMatchObject({
      deviation: undefined,
      outcome: 'missed',
      words: ['多 2 起', '目标为零'],
    });
  });

  test('does not call missed what is 左右 and near', () => {
    const row = rowOf(cells(1, { target: '40人左右', actual: '38人' }));
    expect(row.outcome).toBe('met');
    expect(row.deviation).toBe(decimal('-0.05'));
  });

  test('orders by points lost and then by how far below the target', () => {
    const { rows } = targetFigure(manyResults(50, 4));
    const measured = rows.filter(({ deviation }) => deviation !== undefined);
    expect(measured).toHaveLength(12);
    expect(measured.every(({ outcome }) => outcome === 'missed')).toBe(true);
    const keys = measured.map(({ lost, deviation = ONE }) => [lost, deviation] as const);
    expect(keys).toEqual(keys.toSorted((a, b) => b[0] - a[0] || a[1] - b[1]));
  });

  test('shows all that one form has, and names the project where there are several', () => {
    const one = targetFigure([form(exact)]);
    expect(one.rows.map(({ label }) => label).join()).not.toContain('：');
    expect(one.foot).toBeUndefined();
    const several = targetFigure([form(exact), form(exact)]);
    expect(several.rows.every(({ label }) => label.includes('：'))).toBe(true);
    expect(several.foot).toMatch(/^有可比数值的指标中，达成的 \d+ 项不列。$/);
  });

  test('counts what it is captioned with as the summary does', () => {
    for (const results of [1, 5, 50].map((count) => manyResults(count, 3))) {
      const { met, missed, unassessable } = summarise(results).outcomes;
      const found =
        missed === 0
          ? `能判定的 ${met} 项都达到了目标`
          : `能判定的 ${met + missed} 项中 ${missed} 项未达目标`;
      expect(targetFigure(results).caption).toBe(`${found}，另有 ${unassessable} 项无法判定`);
    }
  });
});

test('reportedIntervalFigure: puts what lies furthest outside first, and counts the rest', () => {
  const figure = reportedIntervalFigure(manyResults(50, 4));
  const outside = figure?.rows.map(({ verdict }) => verdict !== 'within') ?? [];
  expect(outside).toHaveLength(12);
  expect(outside).toEqual(outside.toSorted((a, b) => Number(b) - Number(a)));
  expect(figure?.foot).toMatchInlineSnapshot(`"其余 38 个项目都在区间之内，区间最宽 30.00 分。"`);
});

test('scoreDistributionFigure: counts every project once on each side, whole points without a gap', () => {
  const rows = scoreDistributionFigure(manyResults(50, 4))?.rows ?? [];
  const sum = (name: 'reported' | 'low') => rows.reduce((all, row) => all + row[name], 0);
  expect([sum('reported'), sum('low')]).toEqual([50, 50]);
  expect(rows.every(({ points }, index) => points === (rows[0]?.points ?? 0) + index)).toBe(true);
});

describe('findingsByKindFigure', () => {
  test('shows contradictions first, at most ten checks, and counts the others and the hints', () => {
    const { rows, foot } = findingsByKindFigure(manyResults(240, 4)) ?? { rows: [] };
    const severities = rows.map(({ severity }) => severity);
    expect(rows).toHaveLength(10);
    expect(severities).toEqual([...Array(5).fill('error'), ...Array(5).fill('warning')]);
    expect(foot).toMatch(/^其余 \d+ 类共 \d+ 处，涉及 \d+ 个项目。另有提示 \d+ 处。$/);
  });

  test('is a list where no check found more than two', () => {
    const lengths = (figure: ReturnType<typeof findingsByKindFigure>) => {
      return [figure?.lines?.length, figure?.rows.length];
    };
    const [all, one] = [findingsByKindFigure(manyResults(240, 4)), manyResults(1, 1)];
    expect(all?.rows.some(({ findings }) => findings > 2)).toBe(true);
    expect(all?.lines).toBeUndefined();
    const figure = findingsByKindFigure(one);
    expect(figure?.rows.every(({ findings }) => findings <= 2)).toBe(true);
    expect(lengths(figure)).toEqual([figure?.rows.length, figure?.rows.length]);
    expect(figure?.lines?.[0]?.words).toMatch(/^[12] 处(，1 个项目)?$/);
  });

  test('is left out where fewer than two checks found something that nobody accepted', () => {
    const [result] = manyResults(1, 1);
    if (result === undefined) throw new RangeError('no result');
    const only = (count: number) => [{ ...result, findings: result.findings.slice(0, count) }];
    const accepted = result.findings.map((finding) => finding.acceptedFor('已核'));
    expect(findingsByKindFigure(only(1))).toBeUndefined();
    expect(findingsByKindFigure(only(2))?.rows).toHaveLength(2);
    expect(findingsByKindFigure([{ ...result, findings: accepted }])).toBeUndefined();
    expect(findingsByKindFigure([])).toBeUndefined();
  });
});

describe('gradeStabilityFigure', () => {
  test('of 13 projects shows the 12 whose grade is doubted, and counts the others below', () => {
    const figure = gradeStabilityFigure(gradeRows(13));
    expect(gradeStabilityFigure(gradeRows(12))?.foot).toBeUndefined();
    expect(figure).toMatchObject({
      chart: 'gradeStability',
      foot: '其余项目中 1 个没有自评等级或可比的规则。',
    });
    expect(figure?.caption).toContain('13 个项目');
    expect(figure?.rows).toHaveLength(12);
  });

  test('counts 14 projects under each rule book, every project once; alike rule books share a row', () => {
    const figure = gradeStabilityFigure(gradeRows(14));
    if (figure?.chart !== 'gradeCounts') throw new RangeError('not counted');
    for (const { surely, possibly, not, unknown } of figure.rows) {
      expect(surely + possibly + not + unknown).toBe(14);
    }
    expect(figure.rows.every(({ unknown }) => unknown === 1)).toBe(true);
    expect(figure.table.rows).toHaveLength(7);
    expect(figure.rows.some(({ rulebook }) => /等 \d 种$/.test(rulebook))).toBe(true);
  });

  test('is left out without a project, with one rule book alone, or where all give the same grades', () => {
    const alone = gradeRows(3).map((row) => ({ ...row, cells: row.cells.slice(0, 1) }));
    expect(gradeStabilityFigure([])).toBeUndefined();
    expect(gradeStabilityFigure(alone)).toBeUndefined();
    const alike = gradeRows(3).map(({ cells: [first, ...others], ...row }) => ({
      ...row,
      cells: others.flatMap((cell) => ({
        ...cell,
        low: first?.low ?? '',
        high: first?.high ?? '',
      })),
    }));
    expect(gradeStabilityFigure(gradeRows(3))).toBeDefined();
    expect(gradeStabilityFigure(alike)).toBeUndefined();
  });
});

describe('figures of years', () => {
  test('are left out with fewer than two years', () => {
    expect(yearChangeFigure(yearRows(1))).toBeUndefined();
    expect(yearTotalsFigure(totalRows(1))).toBeUndefined();
    expect(yearChangeFigure(yearRows(2))?.rows).toHaveLength(2);
  });

  test('yearChangeFigure: says that scores of different rules stand beside each other', () => {
    expect(yearChangeFigure(yearRows(2))?.caption).not.toContain('规则');
    expect(yearChangeFigure(yearRows(3))?.caption).toBe(
      '全年执行数 2019 年 96.50 万元，2021 年 112.50 万元；自评得分 2019 年 94 分，2021 年 96 分，其间评分规则有变',
    );
  });

  test('departmentYearsFigure: puts the lowest rate first and 无 last, shows 40 and counts the rest', () => {
    const figure = departmentYearsFigure(departmentRows(45));
    expect(figure?.rows).toHaveLength(40);
    expect(figure?.foot).toBe('其余 5 个部门见下载的数据。');
    const rates = figure?.table.rows.map((row) => row.at(-2)) ?? [];
    const known = rates
      .filter((rate) => rate !== '无')
      .map((rate) => Number.parseFloat(rate ?? ''));
    expect(rates.slice(0, known.length)).not.toContain('无');
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(figure?.table.rows[0]?.at(-1)).toBe('−3.1 个百分点');
    const open = figure?.table.rows.filter((row) => row.slice(-3, -1).includes('无')) ?? [];
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open.map((row) => row.at(-1)))).toEqual(new Set(['不能比较']));
    expect(departmentYearsFigure(departmentRows(1))).toBeUndefined();
  });

  test('departmentYearsFigure: counts departments without any rate below, instead of empty rows', () => {
    const [first, ...others] = departmentRows(4);
    const none = {
      ...(first ?? fail()),
      cells: first?.cells.map((cell) => ({ ...cell, value: undefined })) ?? [],
    };
    const figure = departmentYearsFigure([none, ...others]);
    expect(figure?.rows.map(({ label }) => label).toSorted()).toEqual(
      others.map(({ label }) => label).toSorted(),
    );
    expect(figure?.foot).toBe('另有 1 个部门各年都算不出执行率，未列。');
  });

  test('yearTotalsFigure: without money tells of the targets met, and what it does not draw', () => {
    const rows = totalRows(3).map((row) => ({
      ...row,
      ...{ initial: undefined, adjusted: undefined, executed: undefined },
      ...{ rateAdjusted: undefined, rateInitial: undefined },
    }));
    const { caption, foot } = yearTotalsFigure(rows) ?? fail();
    expect(caption).toMatch(/^资金无法合计；达标率由 [\d.]+% 到 [\d.]+%$/);
    expect(foot).toBe('各年都没有可合计的金额、可算的执行率，未画。');
    const unknown = rows.map((row) => ({ ...row, metShare: undefined }));
    expect(yearTotalsFigure(unknown)).toBeUndefined();
  });
});

/** For what a test needs and the data does not give. */
function fail(): never {
  throw new RangeError('absent');
}

test('yearChangeFigure: draws no years of which nothing is known', () => {
  const known = yearRows(3);
  const unknown = known.map((row) => ({
    ...row,
    ...{ initial: undefined, adjusted: undefined, executed: undefined },
    ...{ reported: undefined, low: undefined, high: undefined, metShare: undefined },
  }));
  expect(yearChangeFigure(unknown)).toBeUndefined();
  expect(yearChangeFigure([...unknown.slice(0, 2), ...known.slice(2)])).toBeDefined();
});
