import { describe, expect, test } from 'vitest';
import { farAboveTarget } from '../../src/audit/checks/farAboveTarget.ts';
import { impossibleValue } from '../../src/audit/checks/impossibleValue.ts';
import { lostPointsWithoutReason } from '../../src/audit/checks/lostPointsWithoutReason.ts';
import { pointsOutOfTotal } from '../../src/audit/checks/pointsOutOfTotal.ts';
import { shortfallUntold } from '../../src/audit/checks/shortfallUntold.ts';
import { weightSumMismatch } from '../../src/audit/checks/weightSumMismatch.ts';
import type { Check } from '../../src/audit/finding.ts';
import { decimal } from '../../src/model/decimal.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { statedFull } from '../../src/model/statedFull.ts';
import { linesOf } from './sampleForm.ts';

/** What a check says where the cells of the first row are others. */
function said(
  check: Check,
  cells: Readonly<Record<string, string>>,
  more: (form: Form) => void = () => {},
): string {
  return linesOf(check, undefined, {
    printed: (form) => {
      Object.assign(form.indicators?.[0] ?? {}, cells);
      more(form);
    },
  });
}

/** Ten points more than a hundred, below a first level of their own. */
const extra = (level1: string) => (form: Form) => {
  const [{ sub: _, ...first } = {}] = form.indicators ?? [];
  form.indicators?.push({
    ...first,
    ...{ level1, level2: '荣誉', indicator: '省级表彰', target: '有', actual: '无' },
    ...{ points: '10', score: '0', reason: '' },
  });
  Object.assign(form.total ?? {}, { points: '110' });
};

describe('附加分', () => {
  test('is no fault of the points of a form, and owes no reason', () => {
    expect(said(pointsOutOfTotal, {}, extra('附加分（10分）'))).toBe('');
    expect(said(lostPointsWithoutReason, {}, extra('加分项'))).toBe('');
    expect(said(pointsOutOfTotal, {}, extra('其他指标'))).toMatch(/合计 110 分/);
    for (const label of ['其他指标', '奖励分配指标', '附加项目指标'])
      expect(said(lostPointsWithoutReason, {}, extra(label))).toMatch(/^8 /);
  });

  test('asks nobody why more was reached', () => {
    const cells = { level2: '加分项', actual: '900人次', score: '20', reason: '' };
    expect(said(farAboveTarget, cells)).toBe('');
    expect(said(farAboveTarget, { ...cells, level2: '数量指标' })).not.toBe('');
  });
});

describe('statedFull', () => {
  const full = (title: string, text = '') =>
    statedFull({ form: { title } as Form, texts: [{ path: 'texts/x1', label: '说明', text }] });

  test.each([
    ['专项资金绩效自评表（千分制）', '', 1000],
    ['项目绩效自评表', '本表基本分100分，附加分20分，满分120分。', 120],
    ['项目绩效自评表', '总分：200分', 200],
  ])('statedFull(%s, %s) is %d', (title, text, expected) => {
    expect(full(title, text)).toBe(decimal(expected));
  });

  test.each([
    ['项目绩效自评表', '各项得分相加为总分。'],
    ['项目绩效自评表（千分制）', '满分100分'],
  ])('is open for %s, %s', (title, text) => {
    expect(full(title, text)).toBeUndefined();
  });
});

test('farAboveTarget says nothing of differences in percentage points', () => {
  const cells = { target: '≥0.4个百分点', actual: '0.9个百分点', score: '20', reason: '' };
  expect(said(farAboveTarget, { indicator: '收入增速高于全市', ...cells })).toBe('');
});

test.each(['工程造价超概率', '成本节约率', '水位偏离率'])(
  'impossibleValue(%s -1.4%%): may be below zero',
  (indicator) => {
    expect(said(impossibleValue, { indicator, target: '≤2%', actual: '-1.4%' })).toBe('');
  },
);

test('impossibleValue(设备完好率 -1.4%) is none', () => {
  expect(
    said(impossibleValue, { indicator: '设备完好率', target: '≥90%', actual: '-1.4%' }),
  ).not.toBe('');
});

describe('shortfallUntold', () => {
  /** Without a column for reasons, and one of another name beside the score. */
  const beside = (label: string, text: string) =>
    linesOf(shortfallUntold, undefined, {
      printed: (form) => {
        const rows = form.indicators ?? [];
        for (const row of rows) delete row.reason;
        Object.assign(rows[0] ?? {}, { evidence: text });
        form.layout = {
          id: 'own',
          name: '自评表',
          kind: 'project',
          seen: '',
          blocks: [
            {
              kind: 'indicators',
              columns: [
                ...(
                  ['level1', 'level2', 'indicator', 'target', 'actual', 'points', 'score'] as const
                ).map((key) => ({ key, label: key, width: 12 })),
                { key: 'evidence', label, width: 16 },
              ],
            },
          ],
        };
      },
    });

  test('asks for it in the place that the form has for reasons, else in the account of the goal', () => {
    expect(beside('未完成原因', '')).toContain('在“未完成原因”中说明没有达到的原因');
    expect(beside('佐证', '')).toContain('在年度总体目标完成情况或评价报告中说明没有达到的原因');
  });

  test('finds a reason in any cell of the row', () => {
    expect(beside('佐证／说明', '两个乡镇的学员改在线上自学')).toBe('');
    expect(beside('评价标准', '按完成比例计分。雨季道路中断，学员到不了场')).toBe('');
  });

  test.each(['签到表及现场照片', '按完成率计分', '培训台账', ''])('takes %j for none', (text) => {
    expect(beside('佐证／说明', text)).toContain('各栏也没有提到原因');
  });
});

describe('weightSumMismatch, the name at the left of all rows', () => {
  /** Labels of 50, 30 and 10 points, beside 10 of the execution. */
  const beside = (label: string, more?: string) =>
    linesOf(weightSumMismatch, undefined, {
      printed: (form) => {
        const [row] = form.indicators ?? [];
        if (more !== undefined)
          form.indicators?.push(Object.assign({}, row, { level1: more, points: '5', score: '5' }));
        const layout = layoutOf(form);
        const blocks = layout.blocks.map((block) =>
          block.kind === 'indicators' ? { ...block, side: { label, width: 8 } } : block,
        );
        form.layout = { ...layout, id: 'own', blocks };
      },
    });

  test('fires where the names below it print another sum', () => {
    expect(beside('绩效目标（80分）')).toMatch(
      /^- 表头“绩效目标（80分）”印 80 分，其下“产出指标（50分）”、“效益指标（30分）”、“满意度指标（10分）”合计 90 分/,
    );
  });

  test.each(['绩效指标（90分）', '绩效指标（100分）', '绩效指标（95分）', '绩效指标'])(
    'is silent for %s',
    (label) => {
      expect(beside(label)).toBe('');
    },
  );

  test('has nothing to do with points beside the full ones', () => {
    expect(beside('绩效指标（90分）', '附加分（5分）')).toBe('');
    expect(beside('绩效指标（90分）', '其他指标（5分）')).toMatch(/合计 95 分/);
  });
});
