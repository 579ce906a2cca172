import type { CompletionBandRow } from '../analysis/figures/distributionRows.ts';
import { formatRate } from '../model/format.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { countBars, type Tone } from './parts/countBars.ts';

const VERDICTS = [true, false, undefined] as const;
const TONES: readonly Tone[] = [
  { label: '达成', look: 'solid', className: 'chart-count-met' },
  { label: '未达成', look: 'light', className: 'chart-warning' },
  { label: '没有可比的数值', look: 'outline', className: 'chart-info' },
];

/**
 * 目标与实际 of many indicators: how many met their target, how far the others came, and how many
 * have no values to compare. Returns an `svg` element as text.
 */
export function completionBands(rows: readonly CompletionBandRow[], options: ChartOptions): string {
  if (rows.every(({ count }) => count === 0)) return emptyChart('没有可显示的指标。', options);
  const bars = rows.map(({ label, count, share, met }) => ({
    label,
    pieces: VERDICTS.map((one) => (one === met ? count : 0)),
    words: `${count} 项，占 ${formatRate(share)}`,
  }));
  return countBars(bars, TONES, options);
}
