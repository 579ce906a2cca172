import { parseExpression } from '../expression/parseExpression.ts';
import {
  type Decimal,
  decimal,
  formatDecimal,
  multiply,
  multiplyDivide,
  ZERO,
} from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import { readOnce } from '../model/readOnce.ts';
import type { ReportFigure } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { composeTarget } from '../model/targetText.ts';
import { type Candidate, type Fit, rankedFits } from './fit.ts';
import { exactly } from './interval.ts';
import { isExecutionRate } from './isExecutionRate.ts';
import type { ProjectScore } from './projectScore.ts';
import { bandShare } from './ratioScore.ts';
import {
  finerHabits,
  isInHundredths,
  isInParts,
  roundingHabits,
  type ScoreParts,
} from './roundingHabits.ts';
import { type RowScore, rowScore, tierInterval } from './rowScore.ts';
import { intervalUnder } from './rowScores.ts';

const HUNDRED = decimal(100);

/** What other rule books, figures of the report, bands, tiers and habits of rounding give for a row. */
export function rowFits(
  project: Project,
  score: ProjectScore,
  row: RowScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const { indicator, reported, points } = row;
  if (reported === undefined || points === undefined) return [];
  const { rulebook, tolerance } = score;
  const others = rulebooks.filter((other) => other !== rulebook);
  const candidates = [
    ...others.map((other): Candidate => {
      return { id: other.id, label: other.name, interval: intervalUnder(row, other) };
    }),
    // one row alone: what several rows share has no single figure
    ...(row.unit === undefined ? ownCandidates(project, score, row, rulebooks) : []),
  ];
  return rankedFits({ subject: indicator.seq, reported, points, tolerance }, candidates);
}

function ownCandidates(
  project: Project,
  score: ProjectScore,
  row: RowScore,
  rulebooks: readonly Rulebook[],
): Candidate[] {
  const { rulebook, tolerance } = score;
  const { indicator, points, interval } = row;
  if (points === undefined) return [];
  const isByNoRule = row.rule?.read === undefined;
  const isLevel = indicator.part === 'satisfaction' && row.comparison.kind === 'ratio';
  return [
    ...figuresFor(project, indicator.seq).map(({ value, quote }, index): Candidate => {
      const replaced = { ...indicator, actual: value };
      return {
        id: `${rulebook.id}+report${index === 0 ? '' : index + 1}`,
        label: `评价报告写“${quote}”，按此数计分`,
        interval: rowScore(replaced, project.year, rulebook, tolerance).interval,
      };
    }),
    {
      id: `${rulebook.id}+tier`,
      label: '满意度按定性指标最高一档打分',
      interval:
        isByNoRule && isLevel && isNearMet(row, rulebook)
          ? tierInterval('met', points, rulebook)
          : undefined,
    },
    ...adjustedCandidates(project, score, row),
    ...bandCandidates(row, rulebooks),
    ...(interval === undefined
      ? []
      : roundingHabits(rulebook.id, interval, {
          ...partsOf(score.rows),
          exact: exactScore(row),
        })),
  ];
}

/** 9 % of 95 % belongs to no upper band, whatever its score. */
function isNearMet({ comparison }: RowScore, { tiers }: Rulebook): boolean {
  return comparison.kind === 'ratio' && (comparison.completion ?? ZERO) >= tiers.met;
}

const partsOf = readOnce(
  (rows: readonly RowScore[]): ScoreParts => ({
    inParts: rows.some(isInParts),
    inHundredths: rows.some(isInHundredths),
  }),
);

/** The share of the points to all decimals, where the score is that. */
function exactScore({ comparison, points = ZERO, ratio }: RowScore): Decimal | undefined {
  if (comparison.kind !== 'ratio' || ratio?.formula !== 'ratio') return undefined;
  return multiplyDivide(points, comparison.actual, comparison.target);
}

/** A column of the form prints the target anew: that the score rests on it, however rounded, is no secret. */
function adjustedCandidates(
  { year }: Project,
  { rulebook, rows, tolerance }: ProjectScore,
  { indicator, points }: RowScore,
): Candidate[] {
  const adjustedTarget = indicator.cells.adjustedTarget ?? '';
  if (adjustedTarget.trim() === '' || indicator.isTargetAdjusted) return [];
  const target = composeTarget(Object.assign({}, indicator.cells, { target: adjustedTarget }));
  const { interval } = rowScore({ ...indicator, target }, year, rulebook, tolerance);
  const id = adjustedFit(rulebook);
  const label = `按表上调整后的目标“${adjustedTarget}”计分`;
  if (interval === undefined || points === undefined) return [];
  return [
    { id, label, interval },
    ...[...roundingHabits(id, interval, partsOf(rows)), ...finerHabits(id, interval, points)].map(
      (habit) => ({
        ...habit,
        label: `${label}，${habit.label}`,
      }),
    ),
  ];
}

/** What the name of each way begins with that takes the target which the form prints anew. */
export function adjustedFit({ id }: Pick<Rulebook, 'id'>): string {
  return `${id}+adjusted`;
}

/** Figures of the report that state this very row, as a quantity. */
function figuresFor(project: Project, seq: number): ReportFigure[] {
  const figures = project.report?.figures ?? [];
  return figures.filter(
    ({ indicators, value }) =>
      indicators.length === 1 &&
      indicators[0] === seq &&
      parseExpression(value, project.year).kind === 'quantity',
  );
}

/** The bands for 预算执行率, each different set once, on a row that is such a rate (E3). */
function bandCandidates(
  { indicator, comparison, points }: RowScore,
  rulebooks: readonly Rulebook[],
): Candidate[] {
  if (points === undefined || comparison.kind !== 'ratio' || comparison.unit !== '%') return [];
  if (!isExecutionRate(indicator)) return [];
  const { actual } = comparison;
  const seen = new Set<string>();
  return rulebooks.flatMap(({ id, execution: { method, basis } }) => {
    if (method.kind !== 'bands') return [];
    const key = JSON.stringify(method.bands);
    if (seen.has(key)) return [];
    seen.add(key);
    const share = bandShare(actual, method.bands, HUNDRED);
    const percent = formatDecimal(multiply(share, HUNDRED));
    const label = `按预算执行率分档计分（规则 ${basis.rule}），${formatDecimal(actual)}% 得分值的 ${percent}%`;
    return [{ id: `${id}+execution`, label, interval: exactly(multiply(points, share, 2)) }];
  });
}
