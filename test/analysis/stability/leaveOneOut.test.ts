import { describe, expect, test } from 'vitest';
import { type LeftOut, leaveOneOut } from '../../../src/analysis/stability/leaveOneOut.ts';
import { formatDecimal } from '../../../src/model/decimal.ts';
import { type FormText, realRecord, scoredForm } from './scoredForms.ts';

const show = (row: LeftOut | undefined) =>
  row && `${row.subject} ${formatDecimal(row.total)} ${row.grade} ${formatDecimal(row.effect)}`;

describe('leaveOneOut', () => {
  test('leaveOneOut(困难劳模): without the execution 89 of 90 is 98.89', () => {
    const { results } = realRecord();
    const found = results.find(({ project }) => project.slug === 'kunnan-laomo-bangfu');
    const left = found && leaveOneOut(found.score);
    expect(show(left?.largest)).toBe('execution 98.89 优 4.89');
    expect(left?.changing).toEqual([]);
  });

  test('leaveOneOut(a row of 10 with 0): without it 优 instead of 良', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 80, 79],
        ['benefit', 10, 0],
      ],
      total: 89,
    });
    const left = leaveOneOut(score);
    expect(left?.grade).toBe('良');
    // without output 10 of 20, without benefit 89 of 90
    expect(left?.changing.map(show)).toEqual(['1 50 差 -39', '2 98.89 优 9.89']);
    expect(show(left?.largest)).toBe('1 50 差 -39');
  });

  test('leaveOneOut(two rows alike): the first is named', () => {
    const rows: FormText['rows'] = [
      ...Array.from({ length: 8 }, () => ['output', 10, 10] as const),
      ['benefit', 5, 0],
      ['benefit', 5, 0],
    ];
    expect(leaveOneOut(scoredForm({ rows, total: 90 }).score)?.largest?.subject).toBe(9);
  });

  test('leaveOneOut(full marks everywhere): no row moves the total', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 60, 60],
        ['benefit', 30, 30],
      ],
      total: 100,
    });
    expect(leaveOneOut(score)).toMatchObject({ changing: [], largest: undefined });
  });

  test('leaveOneOut(rows without points or score): not applicable, not zero', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 40, 36],
        ['output', 50, undefined],
        ['benefit', undefined, 5],
        ['cost', 0, 0],
      ],
      total: 46,
    });
    const left = leaveOneOut(score);
    // 46 of 50; without row 1 the execution's 10 of 10
    expect(left && formatDecimal(left.total)).toBe('92');
    expect(show(left?.largest)).toBe('1 100 优 8');
  });

  test('leaveOneOut(one row that counts): absent, for nothing is left without it', () => {
    const { score } = scoredForm({ rows: [['output', 90, 90]], execution: [10, undefined] });
    expect(leaveOneOut(score)).toBeUndefined();
    const zero = scoredForm({ rows: [['output', 0, 0]], total: 10 });
    expect(leaveOneOut(zero.score)).toBeUndefined();
  });
});
