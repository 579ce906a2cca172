import { type Decimal, decimal, formatDecimal, ZERO } from '../../model/decimal.ts';
import { formatCount } from '../../model/format.ts';
import { choiceLabels } from '../filters/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { type ChartRow, rowsChart } from './rowsChart.ts';
import type { ViewChart } from './viewChart.ts';

const FACET = 'level1';

/** 失分: points that rows of each first-level indicator lost by their own account, in all. */
export function lossChart(data: ChartData): ViewChart {
  const levels = dictionaryOf(data, FACET);
  const { choices } = dictionaryOf(data, 'points_lost');
  const [, cross = new Uint32Array()] = data.answer.crosses;
  const codes = choices.length + 1;
  const own = passes(data, levels);
  const rows = choiceLabels(levels).flatMap((label, place): ChartRow[] => {
    const counts = cross.subarray(place * codes, (place + 1) * codes);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0) return [];
    const { lost, losing } = lossOf(counts, choices);
    const points = `${formatDecimal(lost)} 分`;
    const value = losing === 0 ? points : `${points}（${formatCount(losing)} 项）`;
    const title = `${formatCount(all)} 项中 ${formatCount(losing)} 项失分，共 ${points}`;
    return [
      {
        place,
        label,
        passes: own(place),
        parts: [{ length: Math.max(0, lost), name: 'view-bar', title }],
        value,
      },
    ];
  });
  const summary = rows.map(({ label, value }) => `${label}失 ${value}`);
  return rowsChart(FACET, rows, data.width, `${summary.join('；')}。`);
}

/** The exact sum of the points lost, and how many rows lost any. */
function lossOf(counts: Uint32Array, choices: readonly string[]) {
  let lost = ZERO;
  let losing = 0;
  choices.forEach((choice, index) => {
    const count = counts[index + 1] ?? 0;
    const points = decimal(choice);
    // A whole count times a whole number of millionths is exact.
    lost = (lost + points * count) as Decimal;
    if (points > ZERO) losing += count;
  });
  return { lost, losing };
}
