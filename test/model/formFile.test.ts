import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { toProject } from '../../src/model/toProject.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { rowSteps } from '../../src/scoring/rowSteps.ts';
import { sampleForm } from '../audit/sampleForm.ts';
import { rulebook, showInterval } from '../scoring/samples.ts';

const sample = () => migrateForm(sampleForm());

function problemsOf(edit: (form: Form) => void) {
  const form = structuredClone(sample());
  edit(form);
  const { error } = formFileSchema.safeParse(form);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

function projectOf(edit: (form: Form) => void) {
  const form = structuredClone(sample());
  edit(form);
  return toProject(formFileSchema.parse(form), {
    departmentId: 'a',
    departmentName: '某市总工会',
    listEntry: { id: 'a', seq: '1', name: '职工技能培训', note: '' },
    source: { publisher: '甲', title: '乙' },
    report: undefined,
  });
}

const row = (form: Form, index: number) => form.indicators?.[index] ?? {};

describe('formFileSchema', () => {
  test('reads a form of either version as the same form', () => {
    expect(formFileSchema.parse(sampleForm())).toEqual(formFileSchema.parse(sample()));
  });

  test('names a cell that the layout has and the form lacks, and the reverse', () => {
    expect(problemsOf((form) => void delete row(form, 1).reason)).toEqual([
      'indicators.1.reason: 版式中的“偏差原因分析及改进措施”',
    ]);
    expect(problemsOf((form) => void Object.assign(row(form, 1), { core: '★' }))).toEqual([
      'indicators.1.core: 版式中有的栏目',
    ]);
    expect(problemsOf((form) => void delete form.goals)).toEqual([
      'goals: 版式中的“年度总体目标完成情况”',
    ]);
  });

  test.each([
    ['scroe', 'score'],
    ['得分', 'score'],
    ['偏差原因分析及改进措施', 'reason'],
  ])('takes %s for %s: one problem, with what was meant', (typed, meant) => {
    const form = structuredClone(sample());
    const { [meant]: cell = '', ...others } = row(form, 1);
    form.indicators?.splice(1, 1, { ...others, [typed]: cell });
    const { error } = formFileSchema.safeParse(form);
    const [issue, ...more] = error?.issues ?? [];
    expect(more).toEqual([]);
    expect(issue?.code === 'custom' && issue.params?.advice).toContain(`是不是“${meant}”`);
  });

  test('says what its layout misses beside what its schema refuses, and each fault once', () => {
    const edit = (form: Form) => {
      delete row(form, 1).reason;
      Object.assign(row(form, 2), { score: 5 });
      Object.assign(form, { moneyUnit: '亿元', goals: '无', tables: { x: [3] } });
      form.indicators?.splice(3, 1, '一行' as never);
    };
    expect(problemsOf(edit)).toMatchInlineSnapshot(`
      [
        "moneyUnit: Invalid option: expected one of "万元"|"元"",
        "goals: Invalid input: expected array, received string",
        "indicators.2.score: Invalid input: expected string, received number",
        "indicators.3: Invalid input: expected object, received string",
        "tables.x.0: Invalid input: expected record, received number",
        "indicators.1.reason: 版式中的“偏差原因分析及改进措施”",
        "tables.x: 版式中有的栏目",
      ]
    `);
  });

  test('asks nothing of a layout that cannot be read', () => {
    const edit = (form: Form) => {
      delete row(form, 1).reason;
      Object.assign(form, { layout: 'ministry' });
    };
    expect(problemsOf(edit)).toHaveLength(1);
  });

  test.each([
    ['2023年', 2023, '2023年'],
    ['（２０２３年度）', 2023, '（２０２３年度）'],
    ['2023', 2023, undefined],
  ])('reads the year printed as %s, and prints it so', (year, read, period) => {
    const form = formFileSchema.parse({ ...sample(), year });
    expect([form.year, form.period]).toEqual([read, period]);
    expect(formFileSchema.parse({ ...sample(), year, period: '' }).period).toBe('');
  });

  test.each(['', '年度', '2019年7月——2020年6月', 1999, 12023, null])(
    'refuses %j, which names no year',
    (year) => {
      expect(formFileSchema.safeParse({ ...sample(), year }).error?.issues).toHaveLength(1);
    },
  );

  test('refuses what is merged with nothing', () => {
    expect(problemsOf((form) => void Object.assign(row(form, 0), { level1: null }))).toHaveLength(
      1,
    );
    expect(problemsOf((form) => void Object.assign(row(form, 0), { sub: true }))).toHaveLength(1);
  });

  test.each([
    '5.8万',
    '５',
    '扣2分',
    '10（分）',
    '854万(其中…)',
    '￥120',
    '1，437',
    '-1.5',
    '无',
    '不适用',
  ])('never refuses a cell for what it prints: %s', (text) => {
    const edit = (form: Form) => {
      Object.assign(row(form, 0), { points: text, score: text });
      Object.assign(form.funds?.total ?? {}, { initial: text, adjusted: text, executed: text });
      Object.assign(form.head, { department: '' });
    };
    expect(problemsOf(edit)).toEqual([]);
  });
});

describe('one score over two rows', () => {
  const merged = () =>
    projectScore(
      projectOf((form) => {
        Object.assign(row(form, 1), { score: '20' });
        Object.assign(row(form, 2), { score: null });
      }),
      rulebook('national-2020'),
    );

  test('is one unit: counted once, with the points of both', () => {
    const { rows, parts } = merged();
    expect([rows[1]?.points, rows[1]?.reported]).toEqual([20_000_000, 20_000_000]);
    expect([rows[2]?.points, rows[2]?.reported, rows[2]?.verdict]).toEqual([
      undefined,
      undefined,
      'notApplicable',
    ]);
    expect(showInterval(rows[1]?.interval)).toBe('20');
    expect(parts[0]?.points).toBe(50_000_000);
  });

  test('says so in the derivation', () => {
    const { rows, rulebook: own } = merged();
    const texts = rows[1] === undefined ? [] : rowSteps(rows[1], own).map(({ text }) => text);
    expect(texts.join()).toContain('与下面 1 行合计一个得分');
  });

  test('with the points merged too: anything that one of the rows admits', () => {
    const { rows } = projectScore(
      projectOf((form) => {
        Object.assign(row(form, 0), { points: '20', score: '20' });
        Object.assign(row(form, 1), { points: null, score: null });
      }),
      rulebook('national-2020'),
    );
    expect([rows[0]?.points, showInterval(rows[0]?.interval)]).toEqual([20_000_000, '19.2 to 20']);
  });
});

test('a 其中 row belongs to the row above, which carries its points', () => {
  const { indicators } = projectOf((form) => {
    Object.assign(row(form, 1), { sub: true, points: '', score: '' });
  });
  expect(indicators.map(({ parent }) => parent)).toEqual([
    undefined,
    1,
    ...Array(5).fill(undefined),
  ]);
});

test('the execution rate as an indicator row is recognised', () => {
  const { indicators } = projectOf((form) => {
    Object.assign(row(form, 3), { indicator: '预算执行率', target: '100%', actual: '94%' });
  });
  expect(indicators.map(({ isExecution }) => isExecution).indexOf(true)).toBe(3);
});

test('unreadable points: the row and the total are not recomputed, and nothing is summed', () => {
  const score = projectScore(
    projectOf((form) => void Object.assign(row(form, 0), { points: '若干' })),
    rulebook('national-2020'),
  );
  expect(score.notRecomputed).toBe('本表有不能读作数的分值，总分不能复核');
  expect(score.parts[0]?.points).toBeUndefined();
});

test('composed targets: sign, value and unit of their own columns are one text', () => {
  const base = sample();
  const { indicators = [], layout: _layout, ...others } = base;
  const layout = {
    id: 'own',
    name: '三栏',
    kind: 'project' as const,
    seen: '',
    blocks: [
      {
        kind: 'indicators' as const,
        columns: ['indicator', 'sign', 'value', 'valueUnit', 'actual'].map((key) => ({
          key,
          label: key,
          width: 20,
        })),
      },
    ],
  };
  const cells = [
    ['甲', '≥', '95', '%', '96'],
    ['乙', '定性', '好坏', '', '好'],
    ['丙', '小于等于', '5%', '%', '3%'],
  ].map(([indicator = '', sign = '', value = '', valueUnit = '', actual = '']) => ({
    ...{ indicator, sign, value, valueUnit, actual },
  }));
  expect(indicators.length).toBeGreaterThan(0);
  const { schemaVersion, title, year, moneyUnit } = others;
  const form: Form = {
    ...{ schemaVersion, title, year, moneyUnit, layout },
    head: { name: '甲' },
    indicators: cells,
  };
  // a form without any block of fields has no place for a name: the name alone is always there
  const project = toProject(form, {
    departmentId: 'a',
    departmentName: '甲',
    listEntry: { id: 'a', seq: '1', name: '甲', note: '' },
    source: { publisher: '甲', title: '乙' },
    report: undefined,
  });
  expect(project.indicators.map(({ target }) => target)).toEqual(['≥95%', '好坏', '≤5%']);
  expect(project.indicators.map(({ printedDirection }) => printedDirection)).toEqual([
    'atLeast',
    undefined,
    'atMost',
  ]);
  expect(
    project.indicators.every(
      ({ points, reason }) => points.kind === 'absent' && reason === undefined,
    ),
  ).toBe(true);
});
