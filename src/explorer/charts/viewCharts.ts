import type { ChartData } from './chartData.ts';
import { completionChart } from './completionChart.ts';
import { deviationChart } from './deviationChart.ts';
import { lossChart } from './lossChart.ts';
import { scoreChart } from './scoreChart.ts';
import type { ViewChart } from './viewChart.ts';

/** A chart that is linked with the filters. */
export interface LinkedChart {
  readonly id: string;
  readonly title: string;
  readonly draw: (data: ChartData) => ViewChart;
  /** Facets whose range the reader can also choose from lists. */
  readonly ranges: readonly { readonly facet: string; readonly title: string }[];
  /** Shapes and what they mean, where the chart needs it. */
  readonly key?: readonly { readonly name: string; readonly words: string }[];
}

/** The charts in the order in which they stand. */
export const VIEW_CHARTS: readonly LinkedChart[] = [
  {
    id: 'completion',
    title: '完成率分布（项）',
    draw: completionChart,
    ranges: [{ facet: 'completion', title: '完成率' }],
  },
  {
    id: 'loss',
    title: '失分构成（分）',
    draw: lossChart,
    ranges: [],
  },
  {
    id: 'deviation',
    title: '各类指标的偏差（不到 100% 的项数 / 总项数）',
    draw: deviationChart,
    ranges: [],
    key: [
      { name: 'view-below', words: '不到 100%' },
      { name: 'view-exact', words: '恰为 100%' },
      { name: 'view-above', words: '超过 100%' },
    ],
  },
  {
    id: 'score',
    title: '预算执行率（横）与自评得分（纵）',
    draw: scoreChart,
    ranges: [
      { facet: 'execution_rate_adjusted', title: '执行率' },
      { facet: 'project_score', title: '自评得分' },
    ],
  },
];
