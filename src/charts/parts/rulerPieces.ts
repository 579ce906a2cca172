import type { RulerRow } from '../../analysis/figures/figure.ts';
import { toNumber } from '../../model/decimal.ts';

/** How a piece of a ruler looks. */
export const PIECES = [
  { name: 'byValue', label: '按可核的数值得分', className: 'chart-executed' },
  { name: 'byWords', label: '无可核数值得分', className: 'chart-worded' },
  { name: 'lost', label: '失分', className: 'chart-gap' },
  { name: 'unscored', label: '没有得分', className: 'chart-absent' },
] as const;

/** A piece of one kind, from point to point. */
export interface RulerPiece {
  readonly kind: (typeof PIECES)[number]['name'];
  readonly from: number;
  readonly to: number;
}

/** A segment with all its pieces. */
export interface RulerSpan {
  readonly title: string;
  readonly page: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a ruler one after the other, and the segments that they make up. */
export function rulerPieces({ parts }: RulerRow): {
  readonly pieces: readonly RulerPiece[];
  readonly spans: readonly RulerSpan[];
} {
  const pieces: RulerPiece[] = [];
  const spans: RulerSpan[] = [];
  let at = 0;
  for (const segment of parts.flatMap((part) => part.segments)) {
    const from = at;
    for (const { name } of PIECES) {
      const points = toNumber(segment[name]);
      if (points <= 0) continue;
      pieces.push({ kind: name, from: at, to: at + points });
      at += points;
    }
    spans.push({ title: segment.title, page: segment.page, from, to: at });
  }
  return { pieces, spans };
}
