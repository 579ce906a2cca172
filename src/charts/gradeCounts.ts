import type { GradeCountRow } from '../analysis/figures/distributionRows.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { countBars, type Tone } from './parts/countBars.ts';

const TONES: readonly Tone[] = [
  { label: '保持自评等级', look: 'solid', className: 'chart-executed' },
  { label: '可能保持', look: 'light', className: 'chart-adjusted' },
  { label: '不能保持', look: 'light', className: 'chart-warning' },
  { label: '没有自评等级', look: 'outline', className: 'chart-info' },
];

/**
 * 等级稳定性 of many projects: how many of them keep their reported grade under each rule book,
 * surely, possibly or not. Returns an `svg` element as text.
 */
export function gradeCounts(rows: readonly GradeCountRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可显示的等级。', options);
  const bars = rows.map(({ rulebook, page, surely, possibly, not, unknown }) => ({
    ...{ label: rulebook, page },
    pieces: [surely, possibly, not, unknown],
    words: `保持 ${surely}，可能 ${possibly}，不能 ${not}${unknown === 0 ? '' : `，无等级 ${unknown}`}`,
  }));
  return countBars(bars, TONES, options);
}
