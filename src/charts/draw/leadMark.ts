import type { ChartOptions } from '../chartOptions.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { PlacedLabel } from './labelMark.ts';
import { textBlocks } from './textBlocks.ts';

/** The labels of rows whose whole area is the link; those that lead somewhere look like it. */
export function leadMark(
  rows: readonly Pick<PlacedLabel, 'label' | 'labelY' | 'page'>[],
  theme: ChartTheme,
  { link }: ChartOptions,
): readonly ChartMark[] {
  const blocks = rows.map(({ label, labelY, page }) => ({
    block: { ...label, x: 0, y: labelY },
    leads: page !== undefined && link?.(page) !== undefined,
  }));
  const those = (leads: boolean) =>
    blocks.filter((one) => one.leads === leads).map(({ block }) => block);
  return [
    textBlocks(those(false), theme, 'chart-label'),
    textBlocks(those(true), theme, 'chart-label chart-lead'),
  ];
}
