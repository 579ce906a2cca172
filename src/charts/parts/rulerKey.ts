import type { RulerRow } from '../../analysis/figures/figure.ts';
import { boxMark } from '../draw/boxMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { Hatch } from '../draw/hatch.ts';
import { lineMark } from '../draw/lineMark.ts';
import { symbolMark } from '../draw/symbolMark.ts';
import { PIECES } from './rulerPieces.ts';

/** The key of the ruler: the pieces and signs that its rows have. */
export function rulerKey(rows: readonly RulerRow[], { fill }: Hatch): readonly KeyItem[] {
  const segments = rows.flatMap(({ parts }) => parts.flatMap((part) => part.segments));
  const pieces = PIECES.filter(({ name }) => segments.some((segment) => segment[name] > 0));
  return [
    ...pieces.map(
      ({ name, label, className }): KeyItem => ({
        label,
        sign: (x, y) => {
          const box = { x1: x + 1, x2: x + 23, y1: y - 6, y2: y + 6 };
          return boxMark([box], 'solid', className, name === 'byWords' ? fill : undefined);
        },
      }),
    ),
    ...(rows.some(({ interval }) => interval !== undefined)
      ? [
          {
            label: '复核区间',
            sign: (x: number, y: number) => bracketMark([{ x1: x + 1, x2: x + 23, y: y + 3 }]),
          },
        ]
      : []),
    ...(rows.some(({ reported }) => reported !== undefined)
      ? [
          {
            label: '自评总分',
            sign: (x: number, y: number) => symbolMark([{ x: x + 14, y }], 'up', 'chart-below'),
          },
        ]
      : []),
  ];
}

/** A bracket below what it embraces. */
export function bracketMark(
  spans: readonly { readonly x1: number; readonly x2: number; readonly y: number }[],
) {
  const lines = spans.flatMap(({ x1, x2, y }) => [
    { x1, x2, y1: y, y2: y },
    { x1, x2: x1, y1: y - 6, y2: y },
    { x1: x2, x2, y1: y - 6, y2: y },
  ]);
  return lineMark(lines, 'chart-bracket');
}
