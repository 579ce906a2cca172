// A chart is a function from rows and options to SVG as text, one a file; parts/ holds what
// several draw alike, draw/ what knows texts and their widths. Only this part knows Observable
// Plot, and a figure names its chart in the table below.

import type { ChartName, ChartRows, Figure } from '../analysis/figures/figure.ts';
import { budgetExecution } from './budgetExecution.ts';
import type { ChartOptions } from './chartOptions.ts';
import { departmentYears } from './departmentYears.ts';
import { easedTargets } from './easedTargets.ts';
import { findingsByKind } from './findingsByKind.ts';
import { gradeCounts } from './gradeCounts.ts';
import { gradeStability } from './gradeStability.ts';
import { lineageFlow } from './lineageFlow.ts';
import { moneyArea } from './moneyArea.ts';
import { moneyBridge } from './moneyBridge.ts';
import { rateShift } from './rateShift.ts';
import { reportedInterval } from './reportedInterval.ts';
import { scoreDistribution } from './scoreDistribution.ts';
import { scoreRuler } from './scoreRuler.ts';
import { targetDeviation } from './targetDeviation.ts';
import { yearChange } from './yearChange.ts';
import { yearTotals } from './yearTotals.ts';

const CHARTS: {
  readonly [Name in ChartName]: (rows: readonly ChartRows[Name][], options: ChartOptions) => string;
} = {
  budgetExecution,
  scoreRuler,
  targetDeviation,
  reportedInterval,
  scoreDistribution,
  gradeStability,
  gradeCounts,
  findingsByKind,
  yearChange,
  yearTotals,
  moneyArea,
  moneyBridge,
  rateShift,
  lineageFlow,
  easedTargets,
  departmentYears,
};

/** Draws a figure with the chart that it names; its caption, description and foot are the chart's. */
export function drawFigure<Name extends ChartName>(
  { chart, rows, caption, description, foot }: Figure<Name>,
  options: Omit<ChartOptions, 'title' | 'description' | 'foot'>,
): string {
  return CHARTS[chart](rows, { ...options, title: caption, description, foot });
}
