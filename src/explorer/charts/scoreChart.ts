import { type SvgNode, svgNode } from '../../charts/draw/svgNode.ts';
import { largest } from '../../model/extremes.ts';
import { formatCount } from '../../model/format.ts';
import { percent, rangeWords } from '../filters/facetWords.ts';
import { type ChartData, dictionaryOf, passes } from './chartData.ts';
import { at, type ChartAxis, type ViewChart } from './viewChart.ts';

const EXECUTION = 'execution_rate_adjusted';
const SCORE = 'project_score';
const [LEFT, TOP, PLOT, FOOT] = [34, 14, 122, 24];

/** 预算执行率与自评得分: how many projects lie where, as discs whose area is their number. */
export function scoreChart(data: ChartData): ViewChart {
  const [execution, score] = [dictionaryOf(data, EXECUTION), dictionaryOf(data, SCORE)];
  const [, , cross = new Uint32Array()] = data.answer.crosses;
  const x = axisOf(EXECUTION, 'x', execution.choices.length, LEFT, data.width - LEFT);
  const y = axisOf(SCORE, 'y', score.choices.length, TOP, PLOT);
  const codes = score.choices.length + 2;
  const count = (a: number, b: number) => cross[a * codes + b] ?? 0;
  const cells = x.places.flatMap((a) => y.places.map((b) => ({ a, b, projects: count(a, b) })));
  const filled = cells.filter(({ projects }) => projects > 0);
  const most = Math.max(1, largest(filled.map(({ projects }) => projects)));
  const isIn = { x: passes(data, execution), y: passes(data, score) };
  const widest = Math.min(11, x.step * 0.9);
  const discs = filled.map(({ a, b, projects }) =>
    svgNode(
      'circle',
      {
        class: isIn.x(a) && isIn.y(b) ? 'view-disc' : 'view-disc view-disc-off',
        cx: at(centre(x, a)),
        cy: at(centre(y, b)),
        r: at(Math.max(2, widest * Math.sqrt(projects / most))),
      },
      svgNode(
        'title',
        {},
        `执行率${rangeWords(execution, a, a)}，自评得分${rangeWords(score, b, b)}：${formatCount(projects)} 个项目`,
      ),
    ),
  );
  const all = filled.reduce((sum, { projects }) => sum + projects, 0);
  return {
    width: data.width,
    height: TOP + PLOT + FOOT,
    summary: `共 ${formatCount(all)} 个项目；横向为预算执行率，纵向为自评得分，圆点越大项目越多。`,
    marks: [...frame(data.width), ...ticks(x, execution.choices, y, score.choices), ...discs],
    axes: [x, y],
  };
}

/** Bands in equal steps, the lowest score at the foot. */
function axisOf(
  facet: string,
  direction: 'x' | 'y',
  edges: number,
  start: number,
  length: number,
): ChartAxis {
  // The first band of all is below zero and stays out.
  const places = Array.from({ length: edges }, (_, index) => index + 2);
  const ordered = direction === 'x' ? places : places.toReversed();
  return { facet, direction, start, step: length / places.length, places: ordered };
}

function centre({ start, step, places }: ChartAxis, place: number): number {
  return start + (places.indexOf(place) + 0.5) * step;
}

function frame(width: number): SvgNode[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    svgNode('line', { class: 'view-base', x1, y1, x2, y2 });
  return [line(LEFT, TOP + PLOT, width, TOP + PLOT), line(LEFT, TOP, LEFT, TOP + PLOT)];
}

function ticks(
  x: ChartAxis,
  rates: readonly string[],
  y: ChartAxis,
  scores: readonly string[],
): SvgNode[] {
  const text = (attributes: SvgNode['attributes'], words: string) =>
    svgNode('text', { class: 'view-tick', ...attributes }, words);
  const along = rates.flatMap((rate, index) =>
    Number(rate) % 0.5 !== 0
      ? []
      : [
          text(
            {
              x: at(Number(rate) === 1 ? centre(x, index + 2) : centre(x, index + 2) - x.step / 2),
              y: TOP + PLOT + 17,
              'text-anchor': Number(rate) === 1 ? 'middle' : 'start',
            },
            percent(rate),
          ),
        ],
  );
  const up = scores.flatMap((score, index) =>
    Number(score) < 60 || Number(score) % 10 !== 0
      ? []
      : [text({ x: LEFT - 8, y: at(centre(y, index + 2) + 4), 'text-anchor': 'end' }, score)],
  );
  return [...along, ...up];
}
