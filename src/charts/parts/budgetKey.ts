import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { barMark } from '../draw/barMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import { type Sign, symbolMark } from '../draw/symbolMark.ts';

const BARS = [
  { label: '年初预算', thickness: 12, look: 'outline', className: 'chart-initial' },
  { label: '全年预算', thickness: 12, look: 'light', className: 'chart-adjusted' },
  { label: '全年执行', thickness: 6, look: 'solid', className: 'chart-executed' },
] as const;

const SIGNS: readonly {
  readonly label: string;
  readonly sign: Sign;
  readonly className: string;
}[] = [
  { label: '占全年', sign: 'disc', className: 'chart-within' },
  { label: '占年初', sign: 'diamond', className: 'chart-below' },
  { label: '上年', sign: 'ring', className: 'chart-undecided' },
];

/** The key of the execution chart; the sign of the year before only where a row has one. */
export function budgetKey(rows: readonly BudgetExecutionRow[]): readonly KeyItem[] {
  const hasLast = rows.some(({ lastRate }) => lastRate !== undefined);
  return [
    ...BARS.map(
      ({ label, thickness, look, className }): KeyItem => ({
        label,
        sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], thickness, look, className),
      }),
    ),
    ...SIGNS.slice(0, hasLast ? 3 : 2).map(
      ({ label, sign, className }): KeyItem => ({
        label,
        sign: (x, y) => symbolMark([{ x: x + 16, y }], sign, className),
      }),
    ),
  ];
}
