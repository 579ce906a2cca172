import { type ChartPicture, chartCopy } from './chartCopy.ts';

/** A chart as an SVG file that stands alone. */
export function chartSvg(picture: ChartPicture): string {
  return `${new XMLSerializer().serializeToString(chartCopy(picture))}\n`;
}
