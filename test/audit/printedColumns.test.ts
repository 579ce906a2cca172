import { describe, expect, test } from 'vitest';
import { auditSubject } from '../../src/audit/auditSubject.ts';
import { completionRateMismatch } from '../../src/audit/checks/completionRateMismatch.ts';
import { reviewTotalMismatch } from '../../src/audit/checks/reviewTotalMismatch.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { targetAdjustedOnForm } from '../../src/audit/checks/targetAdjustedOnForm.ts';
import { targetBelowPrintedActual } from '../../src/audit/checks/targetBelowPrintedActual.ts';
import { targetMissing } from '../../src/audit/checks/targetMissing.ts';
import { ALONE, type Check } from '../../src/audit/finding.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { toProject } from '../../src/model/toProject.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { rulebook } from '../scoring/samples.ts';
import { type PaperBlock, paperForm } from '../variety/paper.ts';
import { linesOf, sampleSubject } from './sampleForm.ts';

/** What a check says where cells of columns that only some forms have stand in the first row. */
function said(check: Check, cells: Readonly<Record<string, string>>): string {
  return linesOf(check, undefined, {
    printed: ({ indicators = [] }) => Object.assign(indicators[0] ?? {}, cells),
  });
}

const REVIEWED = '产出指标|巡护河灯次数|≥120次|126次|90|90|88';

/** What is said of the review of a form of these blocks. */
function paperSays(blocks: readonly PaperBlock[]): string {
  const project = toProject(paperForm(blocks), {
    departmentId: 'sample',
    departmentName: '示例市河灯管理局',
    listEntry: { id: 'sample', seq: '1', name: '河灯巡护', note: '' },
    source: { publisher: '示例市河灯管理局', title: '项目支出绩效自评表' },
    report: undefined,
  });
  const score = projectScore(project, rulebook('national-2020'));
  const subject = auditSubject({ project, score, fits: [], beside: ALONE });
  return reviewTotalMismatch
    .check(subject)
    .map(({ words }) => words().message)
    .join('\n');
}

describe('completionRateMismatch', () => {
  const rate = (completionRate: string, target: string, actual: string, more = {}) =>
    said(completionRateMismatch, { completionRate, target, actual, ...more });

  test('fires where a printed completion is none that target and actual give', () => {
    expect(rate('100%', '≥45公里', '41.4公里')).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的完成率印“100%”，按年度指标值和实际完成值不是这个数（41.4公里 ÷ 45公里 = 92.0%）。
        年度指标值“≥45公里”；实际完成值“41.4公里”；完成率“100%”
        核对完成率；按其他口径计算的，请注明。"
    `);
    expect(rate('100%', '≤30次', '52次')).not.toBe('');
    expect(rate('100%', '2022年10月底前', '2022年12月20日')).not.toBe('');
  });

  test.each([
    ['92%', '≥45公里', '41.4公里'],
    ['0.92', '≥45公里', '41.4公里'],
    ['102.5%', '≥40公里', '41公里'],
    ['100%', '≥40公里', '41公里'],
    ['100%', '≤8分钟', '6分钟'],
    ['133%', '≤8分钟', '6分钟'],
    ['125%', '≤8分钟', '6分钟'],
    ['75%', '≤8分钟', '6分钟'],
    ['0%', '2022年10月底前', '2022年12月20日'],
    ['较好', '≥45公里', '41.4公里'],
    ['', '≥45公里', '41.4公里'],
    ['100%', '有所改善', '有所改善'],
  ])('is silent for %j of %j and %j', (printed, target, actual) => {
    expect(rate(printed, target, actual)).toBe('');
  });

  test('is silent where the form prints an adjusted target', () => {
    expect(rate('100%', '≥45公里', '41.4公里', { adjustedTarget: '≥40公里' })).toBe('');
  });
});

describe('reviewTotalMismatch', () => {
  /** Every row scored by finance as by the filer, 89.2 in all; what the total prints. */
  const reviewed = (total: string, edit: (form: Form) => void = () => {}) =>
    linesOf(reviewTotalMismatch, undefined, {
      printed: (form) => {
        for (const row of form.indicators ?? []) row.financeScore = row.score ?? '';
        Object.assign(form.total ?? {}, { financeScore: total });
        edit(form);
      },
    });

  test('fires where the scores of the review do not add up', () => {
    expect(reviewed('95')).toMatchInlineSnapshot(`
      "- 总分栏印的财政审核评分是 95 分，各行财政审核评分合计 89.2 分。
        各行财政审核评分合计 89.2；总分栏财政审核评分 95
        逐行核对财政审核评分，使各行合计与总分栏一致。"
    `);
  });

  test('is silent for the rows, for the rows with 预算执行率, and where a row was not reviewed', () => {
    expect(reviewed('89.2')).toBe('');
    expect(reviewed('99')).toBe('');
    expect(reviewed('')).toBe('');
    const partly = reviewed('95', ({ indicators = [] }) => {
      Object.assign(indicators[1] ?? {}, { financeScore: '' });
    });
    expect(partly).toBe('');
    const own = reviewed('99', (form) => {
      Object.assign(form.funds?.total ?? {}, { financeScore: '5' });
    });
    expect(own).toContain('合计 94.2 分');
  });

  test('counts what the review gave for execution, and is silent where that is not certain', () => {
    const execution = (total: string, cells: Record<string, string>) =>
      reviewed(total, (form) => Object.assign(form.funds?.total ?? {}, cells));
    expect(execution('97.7', { financeScore: '8.5' })).toBe('');
    expect(execution('98.7', { financeScore: '8.5' })).toContain('合计 97.7 分');
    // not scored again, and the total has the filer's own
    expect(execution('99', { financeScore: '—' })).toBe('');
    expect(execution('99', { financeScore: '' })).toBe('');
    // that of the whole form
    expect(execution('97.7', { financeScore: '97.7' })).toBe('');
    const unnamed = (key: string, label: string) =>
      paperSays([
        ['money', `adjusted|executed|points|score|${key}=${label}`, 'total=总额|80|80|10|10|8.5'],
        ['indicators', 'level1|indicator|target|actual|points|score|financeScore', REVIEWED],
        ['total 总分', 'points|score|financeScore', '100|100|96.5'],
      ]);
    expect(unnamed('x1', '抽查组打分')).toBe('');
    expect(unnamed('departmentScore', '抽查得分')).toBe('');
    expect(unnamed('financeScore', '财政审核评分')).toBe('');
    expect(unnamed('note', '备注')).toContain('合计 88 分');
  });
});

describe('targetAdjustedOnForm', () => {
  test('fires where the column of the adjusted target prints another', () => {
    expect(said(targetAdjustedOnForm, { adjustedTarget: '400人次' })).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的年度指标值“≥500人次”，表上调整后的目标为“400人次”。复核以年初的目标为准。
        年度指标值“≥500人次”；调整后的目标“400人次”
        附上调整的批准文件。"
    `);
  });

  test('quotes a form that says to take the adjusted target, and does not set that aside as wrong', () => {
    const line = linesOf(targetAdjustedOnForm, undefined, {
      printed: (form) => {
        const layout = layoutOf(form);
        const text = { kind: 'text', key: 'note', label: '', labelWidth: 0, width: 100 } as const;
        form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, text] };
        form.texts = { note: '目标有变的，以调整后的目标值为准。' };
        Object.assign(form.indicators?.[0] ?? {}, { adjustedTarget: '400人次' });
      },
    });
    expect(line).toContain('表上写明“目标有变的，以调整后的目标值为准”');
    expect(line).not.toContain('复核以年初的目标为准');
  });

  test.each(['≥500人次', ' ≥ 500 人次', '', '/', '—', '无'])(
    'is silent for %j',
    (adjustedTarget) => {
      expect(said(targetAdjustedOnForm, { adjustedTarget })).toBe('');
    },
  );

  test('is silent for the bare number of a target whose sign and unit stand in columns of their own', () => {
    const cells = { target: '500', sign: '≥', valueUnit: '人次', adjustedTarget: '500' };
    expect(said(targetAdjustedOnForm, cells)).toBe('');
  });

  test('says all that is to be said of a score that rests on the adjusted target', () => {
    const scored = { score: '20', adjustedTarget: '≥480人次' };
    expect(said(rowScoreOutside, scored)).toBe('');
    expect(said(rowScoreOutside, { ...scored, adjustedTarget: '≥490人次' })).not.toBe('');
  });

  test.each([
    // 1069 ÷ 1100 × 40 is 38.87: cut off to tenths, and 97% × 40
    ['38.8', '1100', '≥'],
    ['38.9', '1100', '≥'],
    // a target that cannot be tried may give any score
    ['38.8', '见批复', '≥'],
  ])(
    'rowScoreOutside(%s, adjusted target %s): tried before anything is said',
    (score, adjustedTarget, sign) => {
      const row = { sign, value: '1200', valueUnit: '人次', actual: '1069', points: '40' };
      const { adjustedTarget: other, ...rest } = { ...row, score, adjustedTarget };
      const target = { target: '1200' };
      expect(said(rowScoreOutside, { ...rest, ...target, adjustedTarget: other })).toBe('');
      expect(said(rowScoreOutside, { ...rest, ...target })).toContain('也算不出这个得分');
    },
  );
});

describe('targetBelowPrintedActual', () => {
  test('fires where the target asks for clearly less than the form says was reached last year', () => {
    expect(said(targetBelowPrintedActual, { lastActual: '620人次' })).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”的年度指标值“≥500人次”，低于表上所印的上年完成值“620人次”。
        年度指标值“≥500人次”；上年完成值“620人次”
        说明目标定得比上年实际低的理由，如任务或资金减少。"
    `);
  });

  test.each<Record<string, string>>([
    { lastActual: '510人次' },
    { lastActual: '480人次' },
    { lastActual: '—' },
    { lastActual: '100%', target: '≥85%', actual: '96%' },
    { lastActual: '620', target: '≤500次', actual: '480次' },
  ])('is silent for %j', (cells) => {
    expect(said(targetBelowPrintedActual, cells)).toBe('');
  });

  /** What is said of rows 1, 2, 5 and 6 with these figures of last year: their targets are 500人次, 95%, 80% and 90%. */
  const rows = (...last: readonly string[]) =>
    linesOf(targetBelowPrintedActual, undefined, {
      printed: ({ indicators = [] }) => {
        for (const [at, lastActual] of last.entries())
          Object.assign(indicators[[0, 1, 4, 5][at] ?? 0] ?? {}, { lastActual });
      },
    });

  test.each([
    ['96.5%', '≥90%', true],
    ['95%', '90%', true],
    ['94.9%', '≥90%', false],
    ['100%', '≥90%', false],
    ['520人次', '≥500人次', false],
    ['90%', '≥96.5%', false],
  ])('on a target form, %s last year and %s asked for', (lastActual, target, isTold) => {
    const edit = (form: Form) => Object.assign(form.indicators?.[1] ?? {}, { lastActual, target });
    const subject = sampleSubject(undefined, { printed: edit });
    const { project } = subject;
    expect(targetBelowPrintedActual.check(subject)).toEqual([]);
    const layout = { ...project.layout, kind: 'targets' as const };
    const told = targetBelowPrintedActual.check({ ...subject, project: { ...project, layout } });
    expect(told.length > 0).toBe(isTold);
  });

  test('fires once where several targets ask for a little less, and more of them than were raised', () => {
    expect(rows('512人次', '96.5%', '83%')).toContain(
      '- 第 1、2、5 行的目标都略低于表上所印的上年完成值。',
    );
    expect(rows('512人次', '96.5%', '83%', '88%')).not.toBe('');
  });

  test('is silent of two, and of what was reached wholly or kept', () => {
    expect(rows('512人次', '96.5%', '80%')).toBe('');
    expect(rows('512人次', '100%', '83%', '90%')).toBe('');
  });
});

describe('isTargetAdjusted', () => {
  /** Every row with its target in the column of the adjusted ones, and in the first what a unit of the year writes there. */
  const moved =
    (first: string, edit: (form: Form) => void = () => {}) =>
    (form: Form) => {
      for (const row of form.indicators ?? []) {
        row.adjustedTarget = row.target ?? '';
        row.target = first;
      }
      edit(form);
    };

  test.each(['', '无', '—'])('reads the adjusted target where the first is %j', (first) => {
    const { project, score } = sampleSubject(undefined, { printed: moved(first) });
    expect(score.rows.map(({ comparison }) => comparison?.kind)).toEqual(
      sampleSubject().score.rows.map(({ comparison }) => comparison?.kind),
    );
    expect(project.indicators[0]?.words.target).toBe('调整指标值');
    expect(linesOf(targetMissing, undefined, { printed: moved(first) })).toBe('');
    expect(linesOf(targetAdjustedOnForm, undefined, { printed: moved(first) })).toMatch(
      /^- 7 行指标都没有年初设定的目标，复核以调整指标值为准。/,
    );
  });

  test('finds what was missed of it', () => {
    const printed = moved('', ({ indicators = [] }) => {
      Object.assign(indicators[0] ?? {}, { actual: '360人次', score: '20', reason: '' });
    });
    expect(linesOf(rowScoreOutside, undefined, { printed })).toContain('360人次 ÷ 500人次');
  });

  test('leaves a target of the year’s beginning where it stands', () => {
    const printed = moved('≥490人次');
    const { project } = sampleSubject(undefined, { printed });
    expect(project.indicators[0]?.target).toBe('≥490人次');
  });

  test('leaves blank what is blank in both', () => {
    const printed = moved('', ({ indicators = [] }) => {
      Object.assign(indicators[0] ?? {}, { adjustedTarget: '' });
    });
    expect(linesOf(targetMissing, undefined, { printed })).toMatch(/^1 第 1 行/);
  });
});
