import { describe, expect, test } from 'vitest';
import { coefficientMismatch } from '../../src/audit/checks/coefficientMismatch.ts';
import { lossUnseen } from '../../src/audit/checks/lossUnseen.ts';
import { rowScoreOutside } from '../../src/audit/checks/rowScoreOutside.ts';
import { scoreAbovePoints } from '../../src/audit/checks/scoreAbovePoints.ts';
import type { Check } from '../../src/audit/finding.ts';
import type { Cells, Form } from '../../src/model/form.ts';
import type { Block } from '../../src/model/layouts/layout.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { type Edit, linesOf } from './sampleForm.ts';

type Column = { readonly key: string; readonly label: string; readonly width: number };

/** A form with other columns beside its rows. */
function withColumns(form: Form, change: (columns: readonly Column[]) => readonly Column[]): void {
  const layout = layoutOf(form);
  const blocks = layout.blocks.map((block) =>
    block.kind === 'indicators' ? { ...block, columns: change(block.columns as Column[]) } : block,
  ) as Block[];
  Object.assign(form, { layout: { ...layout, id: 'own', blocks } });
}

/** What a check says where the form prints no points, and these cells. */
function unpointed(
  check: Check,
  rows: Readonly<Record<number, Cells>>,
  more: (form: Form) => void = () => {},
) {
  return linesOf(check, undefined, {
    printed: (form) => {
      for (const [seq, own] of Object.entries(rows))
        Object.assign(form.indicators?.[Number(seq) - 1] ?? {}, own);
      for (const row of form.indicators ?? []) delete row.points;
      withColumns(form, (columns) => columns.filter(({ key }) => key !== 'points'));
      more(form);
    },
  });
}

describe('scores of a group whose rows print no points', () => {
  test('above the points in its name contradict it', () => {
    expect(unpointed(scoreAbovePoints, { 2: { score: '13' } })).toMatchInlineSnapshot(`
      "- 表头“产出指标（50分）”印 50 分，其下各行得分合计 52.2 分，高于所印的分值。
        产出指标（50分）；19.2 + 13 + 10 + 10 = 52.2
        核对各行得分，合计不应超过表头所印的分值。"
    `);
    const once = unpointed(scoreAbovePoints, { 2: { score: '10.9' } });
    expect(once).toContain('合计 50.1 分');
  });

  test.each<[string, Readonly<Record<number, Cells>>, ((form: Form) => void)?]>([
    ['as many as its name prints', { 1: { score: '20' } }],
    [
      'on a scale of their own, each of 100',
      { 1: { score: '98' }, 2: { score: '95' }, 5: { score: '97' } },
    ],
    ['where a name prints none', { 1: { level1: '产出指标', score: '30' } }],
    ['of 附加分', { 2: { indicator: '附加分：获得表彰', score: '13' } }],
    [
      'where the row of a part has its own beside that of the whole',
      { 2: { score: '13', sub: true as never } },
    ],
  ])('%s are left alone', (_, rows, more) => {
    expect(unpointed(scoreAbovePoints, rows, more)).toBe('');
  });

  test('below them are told where nothing tells which row lost any', () => {
    // 82 of 80 and 91 of 90
    expect(unpointed(lossUnseen, { 5: { score: '12' } })).toMatchInlineSnapshot(`
      "- 表头“效益指标（30分）”印 30 分，其下各行得分合计 27 分，少 3 分；自评表没有分值栏，看不出扣在哪一行、为什么。
        效益指标（30分）；12 + 15 = 27
        写明各行分值；有扣分的，写明原因。"
    `);
  });

  test.each<[string, Readonly<Record<number, Cells>>]>([
    ['come to the share that was reached', { 5: { actual: '60%', score: '11.25' } }],
    ['say themselves what is not done', { 6: { target: '健全', actual: '基本健全', score: '12' } }],
    ['have a reason', { 5: { actual: '76%', score: '12', reason: '部分学员转岗，持证未上岗' } }],
    ['have a rule beside them', { 5: { score: '12', criterion: '每低1个百分点扣1分' } }],
    ['are those of one row', { 7: { score: '9' } }],
    ['are not all there', { 5: { score: '' } }],
  ])('below them, but which %s, are left alone', (_, rows) => {
    expect(unpointed(lossUnseen, rows)).toBe('');
  });
});

describe('a score beside 得分系数', () => {
  /** What is said where the first row, of 20 points, prints so much. */
  const said = (check: Check, coefficient: string, score: string, own: Cells = {}, edit?: Edit) =>
    linesOf(check, edit, {
      printed: (form) => {
        withColumns(form, (columns) => [
          ...columns,
          { key: 'coefficient', label: '得分系数(%)', width: 8 },
        ]);
        Object.assign(form.indicators?.[0] ?? {}, { coefficient, score, ...own });
      },
    });

  test('that is not the points times it contradicts it, once', () => {
    expect(said(coefficientMismatch, '70', '20')).toMatchInlineSnapshot(`
      "1 第 1 行“参加培训的职工”分值 20 分 × 得分系数 70% = 14 分，得分印 20 分。
        年度指标值“≥500人次”；实际完成值“480人次”；分值 20；得分 20；偏差原因分析及改进措施“疫情停课一期”；得分系数“70”
        核对得分系数和得分，使三处一致。"
    `);
    expect(said(coefficientMismatch, '0.7', '20')).toContain('得分系数 0.7 = 14 分');
    expect(said(coefficientMismatch, '96', '17')).toContain('= 19.2 分，得分印 17 分');
    // the rule book gives the same 19.2
    expect(said(rowScoreOutside, '96', '20')).toBe('');
    // the factor itself is what is wrong
    expect(said(rowScoreOutside, '100', '20')).toMatch(/^1 .*复核为 19.2 分/);
  });

  test.each([
    ['96', '19.2'],
    ['96%', '19.2'],
    ['0.96', '19.2'],
    ['1', '20'],
    ['100', '20'],
    ['96.67', '19.33'],
    ['33.3', '6.67'],
    // capped at all points
    ['1.2', '20'],
    ['120', '20'],
    ['120%', '20'],
    ['', '3'],
    ['/', '3'],
    ['优', '3'],
  ])('%j and %s agree, or nothing is printed', (coefficient, score) => {
    expect(said(coefficientMismatch, coefficient, score)).toBe('');
  });

  test('is rounded as the form rounds, and no row above its points is told twice', () => {
    const whole: Edit = (form) => {
      for (const row of form.indicators.flatMap(({ groups }) => groups.flatMap((one) => one.rows)))
        row.score = row.points;
      Object.assign(form.funds.total, { score: '10' });
    };
    expect(said(coefficientMismatch, '96', '19', {}, whole)).toBe('');
    expect(said(coefficientMismatch, '96', '25')).toBe('');
  });
});

test('rowScoreOutside names the column 说明 where a form has none for reasons', () => {
  const said = (note: string, label = '说明') =>
    linesOf(rowScoreOutside, undefined, {
      printed: (form) => {
        for (const row of form.indicators ?? []) delete row.reason;
        withColumns(form, (columns) => [
          ...columns.filter(({ key }) => key !== 'reason'),
          { key: 'note', label, width: 20 },
        ]);
        Object.assign(form.indicators?.[0] ?? {}, { score: '20', note });
        Object.assign(form.indicators?.[1] ?? {}, { note: '按季考核' });
      },
    });
  expect(said('')).toContain('“说明”栏没有写明未达目标的原因');
  expect(said('', '备注')).toContain('“备注”栏没有写明');
  expect(said('疫情停课一期')).not.toContain('没有写明未达目标的原因');
});

test('rowScoreOutside offers no rounding up beside a row that is cut down', () => {
  const said = (second: string) =>
    linesOf(rowScoreOutside, (form) => {
      const rows = form.indicators.flatMap(({ groups }) => groups.flatMap((one) => one.rows));
      // 96.5 % of 20 are 19.3; 94.6 of 95 of 10 are 9.96
      Object.assign(rows[0] ?? {}, { target: '≥1000人次', actual: '965人次', score: '19' });
      Object.assign(rows[1] ?? {}, { actual: '94.6%', score: second });
      form.funds.total.score = '9.81';
    });
  expect(said('10')).toContain('后四舍五入取整（得 10 分）');
  expect(said('9')).toContain('后舍去小数取整（得 9 分）');
  expect(said('9')).toContain('后取整（得 19 分）');
  const opposed = linesOf(rowScoreOutside, (form) => {
    const rows = form.indicators.flatMap(({ groups }) => groups.flatMap((one) => one.rows));
    Object.assign(rows[0] ?? {}, { target: '≥1000人次', actual: '985人次', score: '20' });
    Object.assign(rows[1] ?? {}, { actual: '94.6%', score: '9' });
    form.funds.total.score = '9.81';
  });
  expect(opposed).toMatch(/^1 /);
  expect(opposed).not.toMatch(/取整|按试过的/);
});
