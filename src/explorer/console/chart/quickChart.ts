import type { SvgNode } from '../../../charts/draw/svgNode.ts';
import { barChart } from './barChart.ts';
import type { ChartChoice } from './chartChoice.ts';
import { dotChart } from './dotChart.ts';
import { lineChart } from './lineChart.ts';

/** A drawing of one measure of what was chosen, with its heading and what it leaves out. */
export interface QuickChart {
  readonly title: string;
  readonly note: string;
  readonly svg: SvgNode;
}

/** Draws the measure with this place in the choice, in so many units of width. */
export function quickChart(choice: ChartChoice, measure: number, width: number): QuickChart {
  if (choice.kind === 'dots') {
    const { x, y, points, rows } = choice;
    const title = `${x}与${y}`;
    const note = leftOut(points.length, rows);
    const description = `${points.length} 个点，横轴是${x}，纵轴是${y}。`;
    return { title, note, svg: dotChart(points, { x, y }, width, { title, description }) };
  }
  const { kind, measures } = choice;
  const { name = '', points = [], rows = 0 } = measures[measure] ?? measures[0] ?? {};
  const description = points.map(({ label, text }) => `${label}：${text}`).join('；');
  const words = { title: name, description };
  const svg = kind === 'bars' ? barChart(points, width, words) : lineChart(points, width, words);
  return { title: name, note: leftOut(points.length, rows), svg };
}

function leftOut(shown: number, rows: number): string {
  return shown === rows ? '' : `共 ${rows} 行，画出其中 ${shown} 行；空的和靠后的没有画。`;
}
