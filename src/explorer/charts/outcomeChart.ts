import { formatCount } from '../../model/format.ts';
import { choiceLabels } from '../view/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { type OutcomeCounts, outcomeCounts, passingOutcomes } from './outcomeCounts.ts';
import { type ChartRow, countTitle, rowsChart } from './rowsChart.ts';
import type { ViewChart } from './viewChart.ts';

const FACET = 'level2';
const MOST_ROWS = 6;

/** 目标结论: of each second-level indicator, what was met, missed and cannot be judged. */
export function outcomeChart(data: ChartData): ViewChart {
  const levels = dictionaryOf(data, FACET);
  const [cross = new Uint32Array()] = data.answer.crosses;
  const outcomes = dictionaryOf(data, 'outcome');
  const countsOf = outcomeCounts(outcomes, cross);
  const outcomePasses = passingOutcomes(data, outcomes);
  const own = passes(data, levels);
  const rows = choiceLabels(levels).map((label, place): ChartRow & { readonly all: number } => {
    const counts = countsOf(place);
    const { met, missed, unassessable } = counts;
    const part = (outcome: keyof OutcomeCounts, name: string, words: string) => ({
      length: counts[outcome],
      name: outcomePasses(outcome) ? name : 'view-off',
      title: countTitle(counts[outcome], words),
    });
    return {
      place,
      label,
      passes: own(place),
      parts: [
        part('missed', 'view-below', '未达成'),
        part('met', 'view-exact', '达成'),
        part('unassessable', 'view-open', '无法判定'),
      ],
      value: `${formatCount(missed)} / ${formatCount(met + missed)}`,
      all: met + missed + unassessable,
    };
  });
  const shown = rows
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all)
    .slice(0, MOST_ROWS);
  const summary = shown.map(
    ({ label, parts: [missed, met, open] }) =>
      `${label}能判定的 ${formatCount((met?.length ?? 0) + (missed?.length ?? 0))} 项中 ${formatCount(missed?.length ?? 0)} 项未达成，${formatCount(open?.length ?? 0)} 项无法判定`,
  );
  return rowsChart(FACET, shown, data.width, `${summary.join('；')}。`);
}
