import type { ChartOptions } from '../chartOptions.ts';
import type { ChartMark } from './chartMark.ts';

const SIZE = 5;

/** Oblique lines as a fill, drawn once a chart; `styles/charts.css` gives their colour. */
export interface Hatch {
  readonly mark: ChartMark;
  /** What a mark takes as its fill. */
  readonly fill: string;
}

/** The hatching of one chart, whose id starts with that of the chart. */
export function hatch({ id }: ChartOptions): Hatch {
  const patternId = `${id}-hatch`;
  const mark: ChartMark = (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const node = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
      return node;
    };
    const pattern = create('pattern', {
      id: patternId,
      class: 'chart-hatch',
      width: SIZE,
      height: SIZE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
    pattern.appendChild(create('rect', { width: SIZE, height: SIZE }));
    pattern.appendChild(create('path', { d: `M1,0V${SIZE}`, stroke: 'currentColor' }));
    const definitions = create('defs', {});
    definitions.appendChild(pattern);
    return definitions as SVGElement;
  };
  return { mark, fill: `url(#${patternId})` };
}
