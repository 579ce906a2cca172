import type { KeyItem } from '../draw/chartKey.ts';
import { symbolMark } from '../draw/symbolMark.ts';
import type { DeviationRow } from './targetRows.ts';

/** The key of the deviation chart: the signs that its rows have. */
export function targetKey(rows: readonly DeviationRow[]): readonly KeyItem[] {
  const items = [
    { label: '达成', sign: 'disc', className: 'chart-met', has: rows.some((row) => !row.isMissed) },
    {
      label: '未达成',
      sign: 'diamond',
      className: 'chart-missed',
      has: rows.some((row) => row.isMissed),
    },
    {
      label: '上年实际',
      sign: 'down',
      className: 'chart-undecided',
      has: rows.some(({ last }) => last !== undefined),
    },
  ] as const;
  return [
    ...items
      .filter(({ has }) => has)
      .map(
        ({ label, sign, className }): KeyItem => ({
          label,
          sign: (x, y) => symbolMark([{ x: x + 14, y }], sign, className),
        }),
      ),
    { label: '点越大分值越多，越往右越好', sign: () => [] },
  ];
}
