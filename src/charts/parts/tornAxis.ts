import type { BridgeRow } from '../../analysis/figures/yearRows.ts';
import { toNumber } from '../../model/decimal.ts';
import { largest, smallest } from '../../model/extremes.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import { lineMark } from '../draw/lineMark.ts';

/** Steps below this share of the longest bar are too small to be seen beside it. */
const SMALL = 0.1;
/** An axis that keeps more than this share of its length is not worth the tear. */
const MOST_KEPT = 0.5;
/** So much of what the steps span is left before the first of them. */
const BEFORE = 0.6;
/** The tear in a bar: how far behind the start of the axis, and how far it leans. */
const TEAR = { at: 12, lean: 3 };

/**
 * Where the axis of a bridge starts, in the unit of its steps: at 0, or, where all that moves is small beside
 * the sums, at a round number below all of them, which its bars and its words then have to say.
 */
export function axisStart(rows: readonly BridgeRow[], high: number): number {
  const steps = rows.flatMap(({ steps: own }) => own);
  const ends = (step: (typeof steps)[number]) => [toNumber(step.from), toNumber(step.to)] as const;
  const moves = steps.filter(({ isSum }) => !isSum).map(ends);
  const most = largest(moves.map(([from, to]) => Math.abs(to - from)));
  if (!(most > 0 && most < high * SMALL)) return 0;
  const low = smallest(steps.flatMap((step) => (step.isSum ? ends(step)[1] : ends(step))));
  const span = high - low;
  const round = 10 ** Math.floor(Math.log10(span));
  const start = roundNumber(Math.floor((low - span * BEFORE) / round) * round);
  return start >= high * (1 - MOST_KEPT) ? start : 0;
}

/** Without what doubles leave behind the last place. */
function roundNumber(value: number): number {
  return Number(value.toPrecision(12));
}

/** A slanted gap in each bar that starts at `left` before the start of the axis, as high as the bar. */
export function tearMark(
  left: number,
  bars: readonly { readonly y: number; readonly thickness: number }[],
): ChartMark {
  const x = left + TEAR.at;
  return lineMark(
    bars.map(({ y, thickness }) => ({
      ...{ x1: x - TEAR.lean, x2: x + TEAR.lean },
      ...{ y1: y + thickness / 2 + 1, y2: y - thickness / 2 - 1 },
    })),
    'chart-tear',
  );
}
