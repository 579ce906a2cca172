import { type SvgNode, svgNode } from '../../charts/draw/svgNode.ts';
import { largest } from '../../model/extremes.ts';
import { formatCount } from '../../model/format.ts';
import { bandPlaces } from '../filters/bandPlaces.ts';
import { percent, rangeWords } from '../filters/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { type OutcomeCounts, outcomeCounts, passingOutcomes } from './outcomeCounts.ts';
import { at, type ViewChart } from './viewChart.ts';

const FACET = 'better_by';
const [TOP, PLOT, FOOT] = [20, 110, 24];

/**
 * 偏差分布: how many rows came how far from their target, better to the right whatever its direction, so
 * that a saving below its limit is no miss; 恰好达标 is a bar of its own in the middle.
 */
export function betterChart(data: ChartData): ViewChart {
  const { width, answer } = data;
  const dictionary = dictionaryOf(data, FACET);
  const counts = answer.counts[FACET] ?? new Uint32Array();
  const [, , , cross = new Uint32Array()] = answer.crosses;
  const outcomes = dictionaryOf(data, 'outcome');
  const countsOf = outcomeCounts(outcomes, cross);
  const own = passes(data, dictionary);
  const outcomePasses = passingOutcomes(data, outcomes);
  const places = bandPlaces(dictionary);
  const heights = places.map((place) => sumOf(countsOf(place)));
  const most = Math.max(1, largest(heights));
  const step = width / places.length;
  const x = (place: number) => places.indexOf(place) * step;
  const bars = places.flatMap((place) => {
    const range = rangeWords(dictionary, place, place);
    let top = TOP + PLOT;
    return partsOf(countsOf(place)).flatMap(({ outcome, count, name, words }) => {
      if (count === 0) return [];
      const height = Math.max(2, (count / most) * PLOT);
      top -= height;
      const title = `${range}：${words} ${formatCount(count)} 项`;
      const look = own(place) && outcomePasses(outcome) ? name : 'view-off';
      return [bar(x(place), top, step, height, look, title)];
    });
  });
  const base = { class: 'view-base', x1: 0, x2: width, y1: TOP + PLOT, y2: TOP + PLOT };
  const highest = places[heights.indexOf(most)];
  return {
    width,
    height: TOP + PLOT + FOOT,
    summary: summaryOf(places, countsOf, outcomePasses, counts[0] ?? 0),
    marks: [
      ...bars,
      svgNode('line', base),
      ...ticks(dictionary.choices, (index) => x(index + 2), step),
      ...(highest === undefined
        ? []
        : [label(x(highest) + step / 2, TOP - 6, `${formatCount(most)} 项`, width)]),
    ],
    axes: [{ facet: FACET, direction: 'x', start: 0, step, places }],
  };
}

/** What a bar consists of, from the base upwards. */
function partsOf({ met, missed, unassessable }: OutcomeCounts) {
  return [
    { outcome: 'met', count: met, name: 'view-exact', words: '达成' },
    { outcome: 'missed', count: missed, name: 'view-below', words: '未达成' },
    { outcome: 'unassessable', count: unassessable, name: 'view-open', words: '无法判定' },
  ] as const;
}

function sumOf({ met, missed, unassessable }: OutcomeCounts): number {
  return met + missed + unassessable;
}

function bar(
  x: number,
  y: number,
  step: number,
  height: number,
  name: string,
  title: string,
): SvgNode {
  const gap = Math.min(1, step * 0.15);
  const box = { x: at(x + gap / 2), y: at(y), width: at(step - gap), height: at(height) };
  return svgNode('rect', { class: name, ...box }, svgNode('title', {}, title));
}

/** Every half of 100 %, and the target itself in the middle. */
function ticks(edges: readonly string[], x: (index: number) => number, step: number): SvgNode[] {
  return edges.flatMap((edge, index): SvgNode[] => {
    const rate = Number(edge);
    if (rate % 0.5 !== 0) return [];
    const isOnTarget = rate === 0;
    const side = rate < 0 ? '差' : '好';
    const words = isOnTarget ? '达标' : `${side} ${percent(edge.replace('-', ''))}`;
    const anchor = index === 0 ? 'start' : index === edges.length - 1 ? 'end' : 'middle';
    const place = anchor === 'end' ? x(index) + step : x(index) + (isOnTarget ? step / 2 : 0);
    const attributes = { x: at(place), y: TOP + PLOT + 17, 'text-anchor': anchor };
    return [svgNode('text', { class: 'view-tick', ...attributes }, words)];
  });
}

/** A text above a point, kept inside. */
function label(x: number, y: number, text: string, width: number): SvgNode {
  const half = text.length * 5;
  const inside = Math.min(width - half, Math.max(half, x));
  return svgNode('text', { class: 'view-value', x: at(inside), y, 'text-anchor': 'middle' }, text);
}

/** What all bars together say: the same outcomes as on every page, and the rows that have no bar. */
function summaryOf(
  places: readonly number[],
  countsOf: (place: number) => OutcomeCounts,
  outcomePasses: (outcome: keyof OutcomeCounts) => boolean,
  without: number,
): string {
  const sum = (name: keyof OutcomeCounts) =>
    outcomePasses(name) ? places.reduce((all, place) => all + countsOf(place)[name], 0) : 0;
  const [met, missed] = [sum('met'), sum('missed')];
  return `能算出偏差的 ${formatCount(met + missed)} 项中 ${formatCount(met)} 项达成，${formatCount(missed)} 项未达成；另有 ${formatCount(without)} 项算不出偏差。`;
}
