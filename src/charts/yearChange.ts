import type { YearRow } from '../analysis/figures/yearRows.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { scorePanel } from './parts/scorePanel.ts';
import { amountPanel, metPanel } from './parts/sharedPanels.ts';
import { yearPanels } from './parts/yearPanels.ts';
import { yearSlots } from './parts/yearSlots.ts';

/**
 * 年度变化 of one lineage: money, the reported score with its interval, and the targets met, year by
 * year; scores under different rules are kept apart by a line. Returns an `svg` element as text.
 */
export function yearChange(rows: readonly YearRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可比较的年度。', options);
  const { years, slots } = yearSlots(rows);
  const pages = slots.map((row) => row?.page);
  return yearPanels(
    years,
    pages,
    [amountPanel(slots), scorePanel(slots), metPanel(slots)],
    options,
  );
}
