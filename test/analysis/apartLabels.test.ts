import { describe, expect, test } from 'vitest';
import { apartLabels } from '../../src/analysis/form/apartLabels.ts';

const labelsOf = (columns: readonly (readonly [key: string, label: string, under?: string])[]) => [
  ...apartLabels(
    columns.map(([key, label, under]) => ({ key, label, width: 10, ...(under && { under }) })),
  ).values(),
];

describe('apartLabels(columns)', () => {
  test('leaves labels that stand once as they are, in one line', () => {
    expect(
      labelsOf([
        ['target', '年度\n指标值'],
        ['actual', '完成值'],
      ]),
    ).toEqual(['年度指标值', '完成值']);
  });

  test('tells halves of one name apart by their span of time', () => {
    const columns = [
      ...[
        ['level1', '一级指标'],
        ['indicator', '三级指标'],
        ['longTermTarget', '指标值'],
      ],
      ...[
        ['x1', '三级指标'],
        ['target', '指标值'],
      ],
    ] as unknown as Parameters<typeof labelsOf>[0];
    expect(labelsOf(columns)).toEqual([
      ...[
        '一级指标',
        '三级指标（实施期）',
        '指标值（实施期）',
        '三级指标（年度）',
        '指标值（年度）',
      ],
    ]);
  });

  test('tells columns apart by the names that they stand under', () => {
    expect(
      labelsOf([
        ['score', '得分', '自评'],
        ['financeScore', '得分', '财政复核'],
      ]),
    ).toEqual(['得分（自评）', '得分（财政复核）']);
  });
});
