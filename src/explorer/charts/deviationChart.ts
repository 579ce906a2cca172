import { formatCount } from '../../model/format.ts';
import { choiceLabels } from '../view/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { type ChartRow, countTitle, rowsChart } from './rowsChart.ts';
import type { ViewChart } from './viewChart.ts';

const FACET = 'level2';
const MOST_ROWS = 6;

/** 完成情况: of each second-level indicator, rows below, exactly at and above 100 %. */
export function deviationChart(data: ChartData): ViewChart {
  const levels = dictionaryOf(data, FACET);
  const completion = dictionaryOf(data, 'completion');
  const [cross = new Uint32Array()] = data.answer.crosses;
  const codes = completion.choices.length + 2;
  const exact = 2 + completion.choices.indexOf('1');
  const own = passes(data, levels);
  const rows = choiceLabels(levels).map((label, place): ChartRow & { readonly all: number } => {
    const counts = cross.subarray(place * codes, (place + 1) * codes);
    const sum = (from: number, to: number) =>
      counts.slice(from, to).reduce((all, one) => all + one, 0);
    const [below, level, above] = [sum(1, exact), counts[exact] ?? 0, sum(exact + 1, codes)];
    const part = (count: number, name: string, words: string) => ({
      length: count,
      name,
      title: countTitle(count, words),
    });
    const all = below + level + above;
    return {
      place,
      label,
      passes: own(place),
      parts: [
        part(below, 'view-below', '不到 100%'),
        part(level, 'view-exact', '恰为 100%'),
        part(above, 'view-above', '超过 100%'),
      ],
      value: `${formatCount(below)} / ${formatCount(all)}`,
      all,
    };
  });
  const shown = rows
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
    .slice(0, MOST_ROWS);
  const summary = shown.map(
    ({ label, all, parts: [below] }) =>
      `${label} ${formatCount(all)} 项中 ${formatCount(below?.length ?? 0)} 项不到 100%`,
  );
  return rowsChart(FACET, shown, data.width, `${summary.join('；')}。`);
}
