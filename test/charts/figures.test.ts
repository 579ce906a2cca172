import { describe, expect, test } from 'vitest';
import { budgetExecutionFigure } from '../../src/analysis/figures/budgetExecutionFigure.ts';
import { attainment, bandRows } from '../../src/analysis/figures/completionBandsFigure.ts';
import { completionFigure } from '../../src/analysis/figures/completionFigure.ts';
import { departmentYearsFigure } from '../../src/analysis/figures/departmentYearsFigure.ts';
import type { CompletionRow } from '../../src/analysis/figures/figure.ts';
import { figureSet } from '../../src/analysis/figures/figureSet.ts';
import { findingsByKindFigure } from '../../src/analysis/figures/findingsByKindFigure.ts';
import { gradeStabilityFigure } from '../../src/analysis/figures/gradeStabilityFigure.ts';
import { lossSharesFigure } from '../../src/analysis/figures/lossSharesFigure.ts';
import { missedTargetsFigure } from '../../src/analysis/figures/missedTargetsFigure.ts';
import { reportedIntervalFigure } from '../../src/analysis/figures/reportedIntervalFigure.ts';
import { scoreDistributionFigure } from '../../src/analysis/figures/scoreDistributionFigure.ts';
import { yearChangeFigure } from '../../src/analysis/figures/yearChangeFigure.ts';
import { yearTotalsFigure } from '../../src/analysis/figures/yearTotalsFigure.ts';
import { decimal, ONE, sumOf } from '../../src/model/decimal.ts';
import { edits, filed, funded } from '../analysis/historySamples.ts';
import { cells, type Edit, inRows } from '../audit/sampleForm.ts';
import { manyResults } from './manyResults.ts';
import { departmentRows, gradeRows, totalRows, yearRows } from './manyRows.ts';

describe('figureSet', () => {
  test('gives 12 projects a row each, and ranks or counts 13', () => {
    const charts = (count: number) => figureSet(manyResults(count, 1)).map(({ chart }) => chart);
    expect(charts(12)).toContain('pointsLost');
    expect(charts(13)).not.toContain('pointsLost');
    expect(charts(13)).toEqual([
      'budgetExecution',
      'lossShares',
      'completionBands',
      'completion',
      'scoreDistribution',
      'reportedInterval',
      'findingsByKind',
    ]);
  });

  test('leaves the findings of a single project to its page', () => {
    const charts = figureSet(manyResults(1, 1)).map(({ chart }) => chart);
    expect(charts).toEqual(['budgetExecution', 'pointsLost', 'completion', 'reportedInterval']);
  });

  test('has a caption, a description and a table row for each row, whatever the number', () => {
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
  test('shows the ten largest changes, and says what the other projects come to', () => {
    const { rows, caption, foot } = budgetExecutionFigure(manyResults(50, 10));
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({
      label: '送温暖帮扶及安康杯活动劳动竞赛等专项第9期',
      page: '2022/bumen-9/xiangmu-9',
    });
    expect(caption).toBe(
      '50 个项目全年预算 2,664.00 万元，执行 2,614.00 万元，执行率 98.1%，11 个年中调整了预算',
    );
    expect(foot).toMatch(/^其余 40 个项目全年预算 .* 万元，执行 .* 万元，执行率 .*%。$/);
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
    for (const others of [9, 19]) {
      const { caption, foot } = budgetExecutionFigure([
        ...forms(others),
        ...[0, 1, 2, 3].map((at) => filed(2022, `m${at}`, { department: 'd0', edit: misprinted })),
        blank,
      ]);
      const left = '（5 张表的资金总额没有填全、与来源不符或单位可能有误，未计入）';
      const sum = `${others * 10}.00 万元`;
      expect(caption).toContain(`全年预算 ${sum}，执行 ${sum}，执行率 100.0%${left}`);
      expect(foot).toMatch(/^其余 \d+ 个/);
    }
    const { foot } = budgetExecutionFigure([
      ...forms(12),
      ...['m', 'n'].map((id) => filed(2022, id, { department: 'z', edit: misprinted })),
    ]);
    expect(foot).toBe(
      '其余 3 个部门全年预算 20.00 万元，执行 20.00 万元，执行率 100.0%（2 张表的资金总额没有填全、与来源不符或单位可能有误，未计入）。',
    );
  });

  test('does not call a misprinted total of 0 未填', () => {
    const { table } = budgetExecutionFigure([filed(2022, 'a', { edit: misprinted })]);
    expect(table.rows[0]?.at(-1)).toBe('与来源不符');
  });

  test('adds up departments where there are more than ten', () => {
    const { rows, foot } = budgetExecutionFigure(manyResults(50, 11));
    expect(rows[0]).toMatchObject({ label: expect.stringMatching(/^虚构第\d+局$/) });
    expect(rows[0]?.page).toMatch(/^2022\/bumen-\d+$/);
    expect(foot).toMatch(/^其余 1 个部门/);
  });
});

test('lossSharesFigure: shares the points lost out to the parts, the most first', () => {
  const { rows, caption } = lossSharesFigure(manyResults(50, 4));
  const shares = rows.map(({ share }) => share);
  expect(Math.abs(sumOf(shares) - ONE)).toBeLessThan(rows.length);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(caption).toBe('50 个项目共失 236 分，最多的是产出，占 74.6%；3 个没有失分');
});

describe('bandRows', () => {
  const row = (completion: string | undefined, met?: boolean, reverse = false): CompletionRow => ({
    label: '',
    target: '',
    actual: '',
    completion: completion === undefined ? undefined : decimal(completion),
    met,
    reverse,
  });
  const bandOf = (one: CompletionRow) => bandRows([one]).find(({ count }) => count === 1)?.label;

  test.each([
    [row('0.599999', false), '完成不到 60%'],
    [row('0.6', false), '完成 60%–80%'],
    [row('0.8', false), '完成 80%–90%'],
    [row('0.9', false), '完成 90% 以上，未达标'],
    [row('1', true), '达到目标'],
    [row('1.299999', true), '达到目标'],
    [row('1.3', true), '达到目标的 130% 以上'],
    [row('0.5', true, true), '达到目标'],
    [row('2', false, true), '完成不到 60%'],
    [row('1.25', false, true), '完成 80%–90%'],
    [row('0', false), '完成不到 60%'],
    [row(undefined, true, true), '达到目标'],
    [row(undefined), '没有可比的数值'],
  ])('%o is %s', (one, label) => {
    expect(bandOf(one)).toBe(label);
  });

  test('counts every indicator once', () => {
    const rows = bandRows([row('1', true), row('0.5', false), row(undefined), row('1', true)]);
    expect(rows.map(({ count }) => count)).toEqual([0, 2, 0, 0, 0, 1, 1]);
    expect(rows.find(({ label }) => label === '达到目标')?.share).toBe(decimal('0.5'));
  });

  test('attainment: takes the inverse where less is better or a number was overshot', () => {
    expect(attainment(row('1.25', false, true))).toBe(decimal('0.8'));
    expect(attainment(row('0.75', false))).toBe(decimal('0.75'));
    expect(attainment(row(undefined))).toBeUndefined();
  });
});

describe('completionFigure', () => {
  const form = (...edit: Edit[]) => filed(2022, 'a', { edit: edits(...edit) });
  const allMet = cells(1, { actual: '500人次' });
  const exact = inRows([1, 2, 5, 6, 7], '100%', '100%');

  test('counts no cost below its limit as more than the target', () => {
    expect(completionFigure([form(allMet)]).caption).toBe(
      '7 项指标中 6 项有可比的数值，都达到目标，4 项超过',
    );
    expect(completionFigure([form(exact)]).caption).toBe('7 项指标中 6 项有可比的数值，都达到目标');
  });

  test('names a missed target of zero, which has no completion rate', () => {
    const accidents = cells(4, { indicator: '安全事故起数', target: '0起', actual: '2起' });
    const { caption, table } = completionFigure([form(exact, accidents)]);
    expect(caption).toBe(
      '7 项指标中 6 项有可比的数值，1 项未达目标：安全事故起数目标 0起，实际 2起',
    );
    expect(table.rows[3]?.at(-1)).toBe('目标为零，未达成');
    expect(missedTargetsFigure([form(exact, accidents)])?.rows).toHaveLength(1);
    expect(completionFigure([form(exact, accidents), form(exact)]).rows).toHaveLength(2);
  });

  test('says that all are exact only where all are', () => {
    const cost = cells(4, { target: '≤98万元', actual: '98万元' });
    expect(completionFigure([form(exact, cost)]).caption).toBe(
      '7 项指标中 6 项有可比的数值，都恰好完成 100%',
    );
  });

  test('does not call missed what is 左右 and near', () => {
    const near = cells(1, { target: '40人左右', actual: '38人' });
    expect(completionFigure([form(near)]).caption).not.toContain('未达目标');
    expect(missedTargetsFigure([form(near)])).toBeUndefined();
  });
});

test('missedTargetsFigure: names the ten furthest from their target, the furthest first', () => {
  const figure = missedTargetsFigure(manyResults(50, 4));
  const reached = figure?.rows.map(({ completion }) => completion ?? ONE) ?? [];
  expect(reached).toHaveLength(10);
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  expect(figure?.caption).toBe('离目标最远的 10 项指标，按数值比较未达目标的共 23 项');
  expect(figure?.rows[0]?.label).toContain('：');
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
    expect(foot).toMatch(/^其余 \d+ 类共 \d+ 条，涉及 \d+ 个项目。另有提示 \d+ 条。$/);
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
  test('counts 13 projects under each rule book, every project once', () => {
    const figure = gradeStabilityFigure(gradeRows(13));
    expect(gradeStabilityFigure(gradeRows(12))?.chart).toBe('gradeStability');
    if (figure?.chart !== 'gradeCounts') throw new RangeError('not counted');
    for (const { surely, possibly, not, unknown } of figure.rows) {
      expect(surely + possibly + not + unknown).toBe(13);
    }
    expect(figure.rows.map(({ unknown }) => unknown)).toEqual(Array(7).fill(1));
  });

  test('is left out without a project, or with one rule book alone', () => {
    const alone = gradeRows(3).map((row) => ({ ...row, cells: row.cells.slice(0, 1) }));
    expect(gradeStabilityFigure([])).toBeUndefined();
    expect(gradeStabilityFigure(alone)).toBeUndefined();
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

  test('departmentYearsFigure: prints 无 for a year without a value, shows 40 and counts the rest', () => {
    const figure = departmentYearsFigure(departmentRows(45), 'executionRate');
    expect(figure?.rows).toHaveLength(40);
    expect(figure?.foot).toBe('其余 5 个部门见下载的数据。');
    expect(figure?.table.rows[4]).toEqual([
      '市教育局第4分局',
      '78.8%',
      '75.7%',
      '72.6%',
      '69.5%',
      '无',
    ]);
    expect(departmentYearsFigure(departmentRows(1), 'findings')).toBeUndefined();
  });
});
