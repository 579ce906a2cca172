import { expect, test } from 'vitest';
import { deductionMismatch } from '../../src/audit/checks/deductionMismatch.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { cells, linesOf } from './sampleForm.ts';

/** What is said where the first row of 20 points prints so much taken off, and the total so much. */
function said(
  label: string,
  deducted: string,
  score: string,
  total = '',
  of = '99',
  more: (form: Form) => void = () => {},
) {
  return linesOf(deductionMismatch, cells(1, { score }), {
    printed: (form: Form) => {
      const layout = layoutOf(form);
      const blocks = layout.blocks.map((block) =>
        block.kind === 'indicators'
          ? { ...block, columns: [...block.columns, { key: 'x7', label, width: 8 }] }
          : block,
      );
      form.layout = { ...layout, id: 'own', blocks };
      Object.assign(form.indicators?.[0] ?? {}, { x7: deducted });
      Object.assign(form.total ?? {}, { x7: total, score: of });
      more(form);
    },
  });
}

test('deductionMismatch fires where points less what was taken off are not the score', () => {
  expect(said('扣分', '4', '17')).toMatchInlineSnapshot(`
    "1 第 1 行“参加培训的职工”的分值 20 分，扣 4 分，应为 16 分，得分印 17 分。
      分值 20；扣分 4；得分 17
      核对扣分和得分。"
  `);
  expect(said('扣减分值', '扣1.5分', '18')).toMatch(/^1 .*扣 1.5 分，应为 18.5 分，得分印 18 分/);
  expect(said('扣分', '2', '18', '1.5', '99')).toMatch(
    /^- 合计的分值 100 分，扣 1.5 分，应为 98.5 分/,
  );
});

test.each([
  ['扣分', '3', '17'],
  ['扣分', '扣2.5分', '17.5'],
  ['扣分', '—', '17'],
  ['扣分', '', '17'],
  ['扣分', '无', '20'],
  ['扣分原因', '4', '17'],
  ['扣分', '2', '22'],
])('deductionMismatch is silent for %s %j and a score of %s', (label, deducted, score) => {
  expect(said(label, deducted, score)).toBe('');
});

test('deductionMismatch is silent where rows share one cell of points or of scores', () => {
  const shared = (form: Form) => {
    const [first, second] = form.indicators ?? [];
    Object.assign(first ?? {}, { x7: '1', points: '30', score: '27' });
    Object.assign(second ?? {}, { x7: '2', points: null, score: null });
  };
  expect(said('扣分', '', '17', '', '99', shared)).toBe('');
});

test('deductionMismatch holds against the total only what all of it has a deduction for', () => {
  // 0.2 points of 预算执行率 are lost, which stands beside the rows and has no such column
  expect(said('扣分', '0.8', '19.2', '0.8', '99')).toBe('');
});
