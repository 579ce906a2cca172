import { betterChart } from './betterChart.ts';
import type { ChartData } from './chartData.ts';
import { lossChart } from './lossChart.ts';
import { outcomeChart } from './outcomeChart.ts';
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

const OUTCOME_KEY = [
  { name: 'view-exact', words: '达成' },
  { name: 'view-below', words: '未达成' },
  { name: 'view-open', words: '无法判定' },
] as const;

/** So many stand open above the rows; the others are folded. */
export const OPEN_CHARTS = 2;

/** The charts in the order in which they stand. */
export const VIEW_CHARTS: readonly LinkedChart[] = [
  {
    id: 'better',
    title: '偏差分布（项），越往右越好',
    draw: betterChart,
    ranges: [{ facet: 'better_by', title: '偏差' }],
    key: OUTCOME_KEY.slice(0, 2),
  },
  {
    id: 'outcome',
    title: '各类指标是否达到目标（未达成的项数 / 能判定的项数）',
    draw: outcomeChart,
    ranges: [],
    key: OUTCOME_KEY,
  },
  {
    id: 'loss',
    title: '失分构成（分）',
    draw: lossChart,
    ranges: [],
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
