import type { FindingKindRow } from '../analysis/figures/figure.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { countBars, type Tone } from './parts/countBars.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const TONES: readonly Tone[] = [
  { label: '矛盾', look: 'solid', className: 'chart-error' },
  { label: '待说明', look: 'light', className: 'chart-warning' },
  { label: '提示', look: 'outline', className: 'chart-info' },
];

/**
 * 问题分布: the open findings of each check, contradictions first, with the number of projects in
 * which it found something. Returns an `svg` element as text.
 */
export function findingsByKind(rows: readonly FindingKindRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('检查没有发现问题。', options);
  const bars = rows.map(({ label, page, severity, findings, projects }) => ({
    ...{ label, page },
    pieces: SEVERITIES.map((one) => (one === severity ? findings : 0)),
    words: `${findings} 处，${projects} 个项目`,
  }));
  return countBars(bars, TONES, options);
}
