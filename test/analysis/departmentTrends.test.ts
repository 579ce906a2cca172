import { expect, test } from 'vitest';
import { departmentTrends } from '../../src/analysis/history/departmentTrends.ts';
import { trend } from '../../src/analysis/history/trend.ts';
import { decimal } from '../../src/model/decimal.ts';

/** A department whose rates are these, from 2021 on, in the order 执行率, 达标率. */
function department(departmentId: string, ...rates: readonly (readonly number[])[]) {
  const trends = rates.flatMap((own, index) => {
    const years = own.map((rate, at) => ({ year: 2021 + at, rate: decimal(String(rate)) }));
    return trend(['执行率', '达标率'][index] ?? '', years) ?? [];
  });
  return { departmentId, departmentName: departmentId, trends };
}

test('departmentTrends: has first where execution fell furthest, and says in how many it fell', () => {
  const view = departmentTrends([
    department('up', [0.9, 0.8, 0.95], [0.9, 0.9, 0.9]),
    department('down', [0.9, 0.95, 0.8], [0.8, 0.9, 0.7]),
    department('words', [], [0.9, 0.8, 0.85]),
    department('new', [0.9, 0.8]),
  ]);
  expect(view?.departments.map(({ departmentId }) => departmentId)).toEqual([
    'down',
    'up',
    'words',
  ]);
  expect(view?.headline).toBe('2021–2023 年，3 个部门中执行率下降的 1 个，达标率下降的 2 个');
});

test('departmentTrends: leaves one department, and two years, to what tells of them elsewhere', () => {
  expect(departmentTrends([department('one', [0.9, 0.8, 0.7])])).toBeUndefined();
  expect(departmentTrends([department('a', [1, 1]), department('b', [1, 1])])).toBeUndefined();
});
