import type { ChartOptions } from '../chartOptions.ts';
import { DrawnMark } from './drawnMark.ts';
import { svgText } from './svgText.ts';

const SIZE = 5;

/** Oblique lines as a fill, drawn once a chart; `styles/charts.css` gives their colour. */
export interface Hatch {
  readonly mark: DrawnMark;
  /** What a mark takes as its fill. */
  readonly fill: string;
}

/** The hatching of one chart, whose id starts with that of the chart. */
export function hatch({ id }: ChartOptions): Hatch {
  const patternId = `${id}-hatch`;
  const lines =
    svgText('rect', { width: SIZE, height: SIZE }) +
    svgText('path', { d: `M1,0V${SIZE}`, stroke: 'currentColor' });
  const pattern = svgText(
    'pattern',
    {
      id: patternId,
      class: 'chart-hatch',
      width: SIZE,
      height: SIZE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    lines,
  );
  return { mark: new DrawnMark(svgText('defs', {}, pattern)), fill: `url(#${patternId})` };
}
