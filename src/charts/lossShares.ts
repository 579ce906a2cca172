import type { LossShareRow } from '../analysis/figures/distributionRows.ts';
import { formatDecimal, toNumber } from '../model/decimal.ts';
import { formatRate, groupThousands } from '../model/format.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { countBars, type Tone } from './parts/countBars.ts';

const TONES: readonly Tone[] = [{ label: '失分', look: 'solid', className: 'chart-lost' }];

/**
 * 失分构成 of many projects: the points lost in each first-level part, with its share of all that
 * was lost. Returns an `svg` element as text.
 */
export function lossShares(rows: readonly LossShareRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有失分。', options);
  const bars = rows.map(({ part, lost, share }) => ({
    label: part,
    pieces: [toNumber(lost)],
    words: `${groupThousands(formatDecimal(lost))} 分，占 ${formatRate(share)}`,
  }));
  return countBars(bars, TONES, options);
}
