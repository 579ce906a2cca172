import { formatCount } from '../../model/format.ts';
import { choiceLabels } from '../filters/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { type OutcomeCounts, outcomeCounts, passingOutcomes } from './outcomeCounts.ts';
import { type ChartRow, countTitle, rowsChart } from './rowsChart.ts';
import type { ViewChart } from './viewChart.ts';

const FACET = 'level2';
const MOST_ROWS = 7;

interface OutcomeRow extends ChartRow {
  readonly counts: OutcomeCounts;
}

/** 目标结论: of each second-level indicator, the smallest together, what was met, missed and cannot be judged. */
export function outcomeChart(data: ChartData): ViewChart {
  const levels = dictionaryOf(data, FACET);
  const [cross = new Uint32Array()] = data.answer.crosses;
  const outcomes = dictionaryOf(data, 'outcome');
  const countsOf = outcomeCounts(outcomes, cross);
  const outcomePasses = passingOutcomes(data, outcomes);
  const own = passes(data, levels);
  const rowOf = (label: string, counts: OutcomeCounts, place?: number): OutcomeRow => {
    const { met, missed } = counts;
    const part = (outcome: keyof OutcomeCounts, name: string, words: string) => ({
      length: counts[outcome],
      name: outcomePasses(outcome) ? name : 'view-off',
      title: countTitle(counts[outcome], words),
    });
    return {
      place,
      label,
      passes: place === undefined || own(place),
      parts: [
        part('missed', 'view-below', '未达成'),
        part('met', 'view-exact', '达成'),
        part('unassessable', 'view-open', '无法判定'),
      ],
      value: `${formatCount(missed)} / ${formatCount(met + missed)}`,
      counts,
    };
  };
  const all = choiceLabels(levels)
    .map((label, place) => rowOf(label, countsOf(place), place))
    .filter(({ counts }) => sizeOf(counts) > 0)
    .toSorted((a, b) => sizeOf(b.counts) - sizeOf(a.counts));
  const rest = all.length > MOST_ROWS ? all.slice(MOST_ROWS - 1) : [];
  const shown =
    rest.length === 0
      ? all
      : [
          ...all.slice(0, MOST_ROWS - 1),
          rowOf(`其余 ${formatCount(rest.length)} 类`, sumOf(rest.map(({ counts }) => counts))),
        ];
  const summary = shown.map(({ label, counts }) => label + summaryOf(counts));
  return rowsChart(FACET, shown, data.width, `${summary.join('；')}。`);
}

/** Of a bar, what it says: nothing is said of none that could be judged. */
function summaryOf({ met, missed, unassessable }: OutcomeCounts): string {
  if (met + missed === 0) return `${formatCount(unassessable)} 项都无法判定`;
  return `能判定的 ${formatCount(met + missed)} 项中 ${formatCount(missed)} 项未达成，${formatCount(unassessable)} 项无法判定`;
}

function sizeOf({ met, missed, unassessable }: OutcomeCounts): number {
  return met + missed + unassessable;
}

function sumOf(all: readonly OutcomeCounts[]): OutcomeCounts {
  const sum = (outcome: keyof OutcomeCounts) => all.reduce((own, one) => own + one[outcome], 0);
  return { met: sum('met'), missed: sum('missed'), unassessable: sum('unassessable') };
}
