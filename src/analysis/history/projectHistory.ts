import type { Figure } from '../figures/figure.ts';
import { projectLineageFigure } from '../figures/lineageFigure.ts';
import { yearChangeFigure } from '../figures/yearChangeFigure.ts';
import type { ProjectResult } from '../projectResult.ts';
import { yearChangeSentence } from './changeSentences.ts';
import type { ProjectChange } from './changesById.ts';
import { yearRows } from './chartRows.ts';
import { type GoalDiff, goalDiffs } from './goalDiffs.ts';
import type { Lineage } from './lineages.ts';
import { type MetShare, metShare } from './metShare.ts';
import type { OriginChange } from './originChange.ts';
import { type Trend, trend } from './trend.ts';
import { UNIT_COST_REMARK } from './unitCosts.ts';
import type { YearChange } from './yearChange.ts';

/** One year of a lineage. */
export interface LineageYear {
  readonly result: ProjectResult;
  readonly met: MetShare;
}

/** What a project's page says of its other years. */
export interface ProjectHistory {
  /** What the project was called last. */
  readonly name: string;
  /** Newest first, this year included. */
  readonly years: readonly LineageYear[];
  readonly sentence: string;
  /** Against the year before; absent for a new, merged or split project. */
  readonly change: YearChange | undefined;
  readonly goals: readonly GoalDiff[];
  readonly origin: OriginChange | undefined;
  readonly unitCostRemark: string;
  readonly figure: Figure | undefined;
  /** What it was merged from, where that was several. */
  readonly lineage: Figure | undefined;
  /** Up to the year of the page. */
  readonly trends: readonly Trend[];
}

/** The history of one project: its lineage, and what changed since the year before it. */
export function projectHistory(
  result: ProjectResult,
  lineage: Lineage,
  found: ProjectChange | undefined,
): ProjectHistory {
  const { name, results } = lineage;
  const change = found !== undefined && 'change' in found ? found.change : undefined;
  const origin = found !== undefined && 'origin' in found ? found.origin : undefined;
  const years = results.map((one) => ({ result: one, met: metShare(one.score.rows) }));
  return {
    name,
    years: years.toReversed(),
    sentence: sentenceOf(result, found),
    change,
    goals: change === undefined ? [] : goalDiffs(change.before, change.after),
    origin,
    unitCostRemark: UNIT_COST_REMARK,
    figure: yearChangeFigure(yearRows(results)),
    lineage: projectLineageFigure(found),
    trends: projectTrends(result, lineage, years),
  };
}

/** The execution rate of a project over the years up to its own, 0–1; absent where they are fewer than three. */
export function rateTrend({ project }: ProjectResult, { results }: Lineage): Trend | undefined {
  const own = results.filter((one) => one.project.year <= project.year);
  const rates = own.map((one) => {
    return { year: one.project.year, rate: one.score.execution.rateAdjusted };
  });
  return trend('执行率', rates);
}

/** Rates alone: scores of different years may stand under different rules. */
function projectTrends(
  result: ProjectResult,
  lineage: Lineage,
  years: readonly LineageYear[],
): readonly Trend[] {
  const shares = years
    .map(({ result: one, met }) => ({ year: one.project.year, rate: met.share }))
    .filter(({ year }) => year <= result.project.year);
  return [rateTrend(result, lineage), trend('达标率', shares)].filter((one) => one !== undefined);
}

function sentenceOf({ project }: ProjectResult, found: ProjectChange | undefined): string {
  if (found?.kind === 'merged') return `${project.year} 年度由几个项目合并而来。`;
  if (found?.kind === 'split') return `${project.year} 年度由别的项目拆分而来。`;
  if (found?.kind === 'new') return `${project.year} 年度新增的项目，没有上年可比。`;
  return found === undefined ? '没有上年的自评表，不作比较。' : yearChangeSentence(found.change);
}
