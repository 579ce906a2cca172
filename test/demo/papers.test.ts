import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/demo/content.ts';
import { demoCity } from '../../src/demo/demoCity.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { paper } from '../../src/demo/paper.ts';
import { printForm } from '../../src/demo/printForm.ts';
import { targetCells } from '../../src/demo/targetCells.ts';
import type { Form } from '../../src/model/form.ts';
import { formStructure } from '../../src/model/formStructure.ts';
import { RULEBOOKS } from './cityRulebooks.ts';

const ROW = { level1: 0, level2: '数量指标', measure: 'count', reason: '' } as const;
const MONEY = { initial: '10', adjusted: '10', executed: '9.5', points: '-', rate: '', score: '-' };
const CONTENT: Content = {
  year: 2025,
  name: '河灯巡护专项',
  department: '示例市河灯管理局',
  unit: '河灯管护站',
  moneyUnit: '万元',
  funds: {
    total: { ...MONEY, points: '10', rate: '95%', score: '9.5' },
    fiscal: MONEY,
    carryover: { ...MONEY, initial: '0', adjusted: '0', executed: '0' },
    other: { ...MONEY, initial: '0', adjusted: '0', executed: '0' },
  },
  goal: { expected: '管护河灯100盏。完好率95%。', actual: '管护河灯100盏；完好率96%。' },
  levels: ['产出指标（90分）'],
  rows: [
    { ...ROW, indicator: '河灯', target: '≥100盏', actual: '100盏', points: '50', score: '50' },
    {
      ...ROW,
      measure: 'rate',
      indicator: '完好率',
      target: '95%以上',
      actual: '96%',
      points: '20',
      score: '20',
    },
    {
      ...ROW,
      measure: 'rate',
      indicator: '记录率',
      target: '≥95%',
      actual: '96%',
      points: '20',
      score: '20',
    },
  ],
  total: { points: '100', score: '99.5' },
  places: 0,
  grade: '优',
  review: undefined,
  source: { publisher: '示例市绩效办公室', title: '自评（合成演示数据）' },
};

/** The cells of one column from top to bottom. */
function column(id: string, key: string, faultSeqs?: ReadonlySet<number>) {
  return printForm(CONTENT, paper(id), faultSeqs).form.indicators?.map((row) => row[key]);
}

describe('printForm', () => {
  test('writes the columns that the paper has, and no other', () => {
    const { form } = printForm(CONTENT, paper('university'));
    expect(Object.keys(form.indicators?.[0] ?? {})).toEqual([
      'level1',
      'level2',
      'indicator',
      'target',
      'actual',
    ]);
    expect([form.funds, form.goals, form.total]).toEqual([undefined, undefined, undefined]);
  });

  test('parts a target where the paper does', () => {
    expect(column('yunnan-2022', 'sign')).toEqual(['≥', '≥', '≥']);
    expect(column('yunnan-2022', 'value')).toEqual(['100', '95', '95']);
    expect(column('yunnan-2022', 'valueUnit')).toEqual(['盏', '%', '%']);
    expect(column('inner-mongolia', 'actual')).toEqual(['100', '96', '96']);
  });

  test('merges one score over two rows in order, but not over a row with a fault', () => {
    expect(column('shandong', 'points')).toEqual(['50', '40', null]);
    expect(column('shandong', 'points', new Set([3]))).toEqual(['50', '20', '20']);
  });

  test('puts 其中 rows below a number and says where the rows went', () => {
    const { form, seqOf } = printForm(CONTENT, paper('sichuan-2022'));
    expect(form.indicators?.map(({ sub, actual }) => [sub, actual])).toEqual([
      [undefined, '100盏'],
      [true, '60盏'],
      [true, '40盏'],
      [undefined, '96%'],
      [undefined, '96%'],
    ]);
    expect([1, 2, 3].map(seqOf)).toEqual([1, 4, 5]);
  });

  test('has the execution among the indicators, and two goals, where the paper does', () => {
    expect(column('ningxia', 'actual')?.at(-1)).toBe('95%');
    expect(printForm(CONTENT, paper('older-2018')).form.goals).toHaveLength(2);
  });
});

test.each([
  ['≥95%', '≥', '95', '%'],
  ['不超过 12万元', '≤', '12', '万元'],
  ['30天以内', '≤', '30', '天'],
  ['11月底前', '定性', '11月底前', ''],
  ['明显改善', '定性', '明显改善', ''],
  ['', '', '', ''],
])('targetCells: parts %s', (target, sign, value, valueUnit) => {
  expect(targetCells({ target, measure: 'count' })).toMatchObject({ sign, value, valueUnit });
});

describe('the papers of the city', () => {
  const options = { ...DEMO_OPTIONS, years: 2, projects: 1 };
  const forms = [...demoCity(options, RULEBOOKS)]
    .flatMap(({ files }) => files)
    .flatMap(({ path, json }) => ('layout' in json ? [{ path, form: json as Form }] : []));
  const ofProjects = forms.filter(({ path }) => !/targets|department\.json/.test(path));

  test('are in twenty layouts, and every form fits its own', () => {
    expect(new Set(ofProjects.map(({ form }) => form.layout)).size).toBe(20);
    expect(new Set(forms.map(({ form }) => form.layout)).size).toBe(22);
    expect(forms.flatMap(({ form }) => formStructure(form))).toEqual([]);
  });

  test('change between years in three departments', () => {
    const papers = Map.groupBy(ofProjects, ({ path }) => path.split('/')[0] ?? '');
    const changed = [...papers].filter(
      ([, own]) => new Set(own.map(({ form }) => form.layout)).size > 1,
    );
    expect(changed.map(([department]) => department)).toHaveLength(3);
  });
});
