import type { YearTotalRow } from '../analysis/figures/yearRows.ts';
import { toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import { formatRate } from '../model/format.ts';
import type { ChartOptions } from './chartOptions.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { symbolMark } from './draw/symbolMark.ts';
import { amountPanel, metPanel, ratePoints } from './parts/sharedPanels.ts';
import { yearLine } from './parts/yearLine.ts';
import { type YearPanel, yearPanels } from './parts/yearPanels.ts';
import { yearSlots } from './parts/yearSlots.ts';

const BASES = [
  { name: 'rateInitial', label: '占年初预算（下行）', sign: 'diamond', className: 'chart-below' },
  { name: 'rateAdjusted', label: '占全年预算（上行）', sign: 'disc', className: 'chart-within' },
] as const;

/**
 * 年度变化 of several projects together: money, execution on both bases, and the targets met, year by
 * year. Returns an `svg` element as text.
 */
export function yearTotals(rows: readonly YearTotalRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可比较的年度。', options);
  const { years, slots } = yearSlots(rows);
  const pages = slots.map((row) => row?.page);
  return yearPanels(years, pages, [amountPanel(slots), ratePanel(slots), metPanel(slots)], options);
}

function ratePanel(slots: readonly (YearTotalRow | undefined)[]): YearPanel {
  const rates = slots.flatMap((row) => [row?.rateInitial ?? [], row?.rateAdjusted ?? []].flat());
  const values = rates.map(toNumber);
  const domain: [number, number] = [
    Math.max(0, Math.floor(Math.min(0.9, smallest(values)) * 10) / 10),
    Math.ceil(Math.max(1, largest(values)) * 10) / 10,
  ];
  const words = (name: 'rateInitial' | 'rateAdjusted') =>
    slots.map((row) => (row?.[name] === undefined ? '无' : formatRate(row[name])));
  return {
    title: '预算执行率',
    isKnown: rates.length > 0,
    key: BASES.toReversed().map(({ label, sign, className }) => ({
      label,
      sign: (x, y) => symbolMark([{ x: x + 12, y }], sign, className),
    })),
    above: words('rateAdjusted'),
    below: words('rateInitial'),
    marks: (plot) =>
      BASES.flatMap(({ name, sign, className }) => {
        const points = ratePoints(slots, ({ [name]: rate }) => rate);
        return yearLine(points, domain, plot, sign, className);
      }),
  };
}
