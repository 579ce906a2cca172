import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/audit/checks.ts';
import { projectFindings } from '../../src/audit/projectFindings.ts';
import { targetComparison } from '../../src/audit/targets/targetComparison.ts';
import type { IndicatorCells } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import type { Indicator } from '../../src/model/project.ts';
import { toIndicators } from '../../src/model/toIndicators.ts';
import { toTargetForm } from '../../src/model/toTargetForm.ts';
import { cells, type Edit, rowOf, sampleSubject } from './sampleForm.ts';
import { besideTargets, SAMPLE_TARGETS, type TargetLine, targetForm } from './targetForms.ts';

const CODES = CHECKS.filter(({ basis }) => basis.rule === 'Q0' && basis.status === 'found').map(
  ({ code }) => code,
);

/** What the checks of Q0 say, one line a finding. */
function said(lines: readonly TargetLine[], edit?: Edit, points?: readonly string[]): string[] {
  return projectFindings(besideTargets(lines, edit, points))
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, seq, message }) => `${code} ${seq ?? '-'} ${message}`);
}

/** The sample targets with one line replaced; left out where there is none. */
function withLine(index: number, line?: TargetLine): readonly TargetLine[] {
  return SAMPLE_TARGETS.flatMap((own, at) =>
    at !== index ? [own] : line === undefined ? [] : [line],
  );
}

describe('a self-evaluation beside its target form', () => {
  test('says nothing where only the notation is another', () => {
    expect(said(SAMPLE_TARGETS)).toEqual([]);
  });

  test('targetLowered: by the direction of the sign', () => {
    expect(said(withLine(0, ['数量指标', '参加培训的职工', '≥600人次']))).toMatchInlineSnapshot(`
      [
        "targetLowered 1 自评表第 1 行“参加培训的职工”与绩效目标表对照：要求降低（年初“≥600人次”，自评“≥500人次”）。",
      ]
    `);
    expect(said(withLine(3, ['成本指标', '培训总成本', '≤90万元']))).toMatchInlineSnapshot(`
      [
        "targetLowered 4 自评表第 4 行“培训总成本”与绩效目标表对照：要求降低（年初“≤90万元”，自评“≤100万元”）。",
      ]
    `);
    expect(said(withLine(2, ['时效指标', '全部班次结束的时间', '2022年6月底前']))).toHaveLength(1);
  });

  test('targetRaised: more asked for than at first', () => {
    expect(said(withLine(0, ['数量指标', '参加培训的职工', '≥400人次']))).toMatchInlineSnapshot(`
      [
        "targetRaised 1 自评表第 1 行“参加培训的职工”与绩效目标表对照：要求提高（年初“≥400人次”，自评“≥500人次”）。",
      ]
    `);
  });

  test('targetChanged: never lowered where the direction is open', () => {
    const edit = cells(5, { indicator: '出生率', target: '8‰' });
    expect(said(withLine(4, ['社会效益指标', '出生率', '9‰']), edit)).toMatchInlineSnapshot(`
      [
        "targetChanged 5 自评表第 5 行“出生率”与绩效目标表对照：数值减小（年初“9‰”，自评“8‰”）。",
      ]
    `);
  });

  test('targetDropped: a row that is gone', () => {
    const more: TargetLine = ['数量指标', '编印教材', '≥3种'];
    expect(said([...SAMPLE_TARGETS, more])).toMatchInlineSnapshot(`
      [
        "targetDropped - 绩效目标表第 8 行“编印教材”与绩效目标表对照：自评表没有这一项（年初“≥3种”）。",
      ]
    `);
    expect(said([...SAMPLE_TARGETS, ['数量指标', '无', '']])).toEqual([]);
  });

  test('targetAdded: a row that was not there', () => {
    expect(said(withLine(5))).toMatchInlineSnapshot(`
      [
        "targetAdded 6 自评表第 6 行“学员一年内留任率”与绩效目标表对照：目标表没有这一项（自评“≥90%”）。",
      ]
    `);
  });

  test('targetSwapped: another indicator in the same place', () => {
    expect(said(withLine(5, ['可持续影响指标', '建立实训基地', '≥2处']))).toMatchInlineSnapshot(`
      [
        "targetSwapped 6 自评表第 6 行“学员一年内留任率”与绩效目标表对照：没有了“建立实训基地”，同一处换成另一项（年初“≥2处”，自评“≥90%”）。",
      ]
    `);
  });

  test('targetSwapped: 其中 rows of the self-evaluation are no others in its place', () => {
    const subject = besideTargets(withLine(0, ['数量指标', '编印教材', '≥3种']));
    const [first, ...rest] = subject.project.indicators;
    if (first === undefined) throw new Error('no row');
    const sub = { ...first, seq: 90, parent: 1, name: '其中：女职工' };
    const project = { ...subject.project, indicators: [first, sub, ...rest] };
    const rows = targetComparison({ ...subject, project }) ?? [];
    expect(rows.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual([
      'swapped',
    ]);
  });

  test('targetPointsChanged: other points, where both papers print them', () => {
    const points = sampleSubject().project.indicators.map(({ cells: own }) => own.points ?? '');
    expect(said(SAMPLE_TARGETS, undefined, points)).toEqual([]);
    expect(said(SAMPLE_TARGETS, undefined, ['1', ...points.slice(1)])).toMatchInlineSnapshot(`
      [
        "targetPointsChanged 1 自评表第 1 行“参加培训的职工”与绩效目标表对照：分值由 1 分变为 20 分（年初“500 人次以上”，自评“≥500人次”）。",
      ]
    `);
    expect(said(SAMPLE_TARGETS, undefined, ['', ...points.slice(1)])).toEqual([]);
  });

  test('targetReworded: another name with the same target in the same place, other words', () => {
    expect(said(withLine(5, ['可持续影响指标', '稳定就业比例', '≥90%']))).toMatchInlineSnapshot(`
      [
        "targetReworded 6 自评表第 6 行“学员一年内留任率”与绩效目标表对照：指标名称原为“稳定就业比例”（年初“≥90%”，自评“≥90%”）。",
      ]
    `);
    const edit = cells(6, { target: '长效机制健全' });
    const words: TargetLine = ['可持续影响指标', '学员一年内留任率', '作用持续发挥'];
    expect(said(withLine(5, words), edit)).toHaveLength(1);
  });

  test('targetAdjusted: what the form itself says was adjusted is not called lowered', () => {
    const lines = withLine(0, ['数量指标', '参加培训的职工', '≥600人次']);
    const reason = '经市财政局批复，年中调整绩效目标为 500 人次';
    expect(said(lines, cells(1, { reason }))).toMatchInlineSnapshot(`
      [
        "targetAdjusted 1 自评表第 1 行“参加培训的职工”与绩效目标表对照：自评表写明有调整：“经市财政局批复，年中调整绩效目标为 500 人次”（年初“≥600人次”，自评“≥500人次”）。",
      ]
    `);
    for (const other of ['年中未调整目标', '下年度将合理调整目标值', '疫情停课']) {
      expect(said(lines, cells(1, { reason: other }))[0]).toMatch(/^targetLowered 1/);
    }
  });

  test('a row that moved to another part is the same row', () => {
    const moved: Edit = (form) => {
      const { indicator, ...rest } = rowOf(form, 6);
      cells(6, { ...rowOf(form, 7) })(form);
      cells(7, { indicator, ...rest })(form);
    };
    expect(said(SAMPLE_TARGETS, moved)).toEqual([]);
  });

  test('without a target form there is nothing to compare, and no check applies', () => {
    const { project, score } = sampleSubject();
    expect(targetComparison({ project, score })).toBeUndefined();
    const applying = CHECKS.filter(({ code }) => CODES.includes(code)).filter(({ appliesTo }) =>
      appliesTo?.(project, score.rulebook),
    );
    expect(applying).toEqual([]);
    expect(CODES).toHaveLength(10);
  });

  test('quotes both cells, each with its row', () => {
    const subject = besideTargets(withLine(0, ['数量指标', '参加培训的职工', '≥600人次']));
    const [finding] = projectFindings(subject).filter(({ code }) => code === 'targetLowered');
    expect(finding?.evidence).toBe(
      '项目支出绩效目标表第 1 行“参加培训的职工”指标值“≥600人次”；项目支出绩效自评表第 1 行“参加培训的职工”年度指标值“≥500人次”',
    );
    expect(finding?.basis.rule).toBe('Q0');
  });
});

describe('forms of other layouts beside each other', () => {
  test('a flat list against levels: rows are found by their names alone, none is called gone', () => {
    const targets = targetForm(SAMPLE_TARGETS);
    const flat = chongqing(
      (targets.indicators ?? []).map(({ indicator, target }) => ({ indicator, target })),
    );
    expect(differences(flat, SAMPLE_TARGETS)).toEqual([]);
  });

  test('a column of adjusted targets: said as what the form says, never as lowered', () => {
    const rows = SAMPLE_TARGETS.map(([, indicator, target], index) => ({
      indicator,
      target: index === 0 ? '≥400人次' : target,
      adjustedTarget: index === 0 ? '400' : '',
    }));
    expect(differences(chongqing(rows), SAMPLE_TARGETS)).toEqual([
      'adjusted 自评表写明目标有调整，调整指标值“400”',
    ]);
  });

  test('a target form of bands has no targets to compare, and only its rows are', () => {
    const bands = formFileSchema.parse({
      schemaVersion: 2,
      ...{ title: '预算项目绩效目标', year: 2022, layout: 'hebei-targets', moneyUnit: '万元' },
      head: { name: '职工技能培训' },
      goals: [{ expected: '' }],
      indicators: SAMPLE_TARGETS.map(([level2, indicator]) => ({
        ...{
          level1: level2.includes('满意') ? '效果指标' : '产出指标',
          indicator,
          description: '',
        },
        ...{ band1: '100%', band2: '90%', band3: '80%', band4: '80%', targetBasis: '' },
      })),
    });
    const { project, score } = sampleSubject();
    const targets = toTargetForm(bands, project.source);
    const rows = targetComparison({ project: { ...project, targets }, score }) ?? [];
    expect(rows).toHaveLength(7);
    expect(rows.flatMap((row) => row.differences)).toEqual([]);
  });

  test('a self-evaluation without rows says nothing of the rows of its targets', () => {
    const { project, score } = besideTargets(SAMPLE_TARGETS);
    expect(targetComparison({ project: { ...project, indicators: [] }, score })).toBeUndefined();
  });
});

/** The indicators of a form of a flat list that also prints adjusted targets. */
function chongqing(rows: readonly Record<string, string | null | undefined>[]): Indicator[] {
  const blank = { valueUnit: '', sign: '', adjustedTarget: '', points: '10', actual: '' };
  const other = { coefficient: '', score: '', core: '', note: '' };
  return [
    ...toIndicators(rows.map((row) => ({ ...blank, ...other, ...row }) as IndicatorCells))
      .indicators,
  ];
}

function differences(indicators: readonly Indicator[], lines: readonly TargetLine[]): string[] {
  const { project, score } = besideTargets(lines);
  const rows = targetComparison({ project: { ...project, indicators }, score }) ?? [];
  return rows.flatMap((row) => row.differences.map(({ kind, words }) => `${kind} ${words}`));
}
