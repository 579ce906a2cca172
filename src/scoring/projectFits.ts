import { parseExpression } from '../expression/parseExpression.ts';
import type { Decimal } from '../model/decimal.ts';
import { ZERO } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import type { ReportFigure } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import { executionScore } from './executionScore.ts';
import { BASE_WORDS } from './executionSteps.ts';
import { type Interval, position } from './interval.ts';
import type { ProjectScore } from './projectScore.ts';
import { type RowScore, rowScore, tierInterval } from './rowScore.ts';
import { intervalUnder } from './rowScores.ts';

/** One other way in which a reported score outside its interval could have come about. */
export interface Fit {
  /** The row's seq, or 'execution'. */
  readonly subject: number | 'execution';
  readonly reported: Decimal;
  /** The rule book tried, with `+` what was changed beside it. */
  readonly rulebook: string;
  /** The same in words. */
  readonly label: string;
  readonly recomputed: Interval;
  /** Whether the reported score lies in it, give or take the form's rounding (Q9). */
  readonly fits: boolean;
}

/**
 * For every reported score outside its interval: what each other rule book, base, tier or figure of
 * the report gives instead. States what fits; which of them was used is not known.
 */
export function projectFits(
  project: Project,
  score: ProjectScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const rows = score.rows.filter(isOutside);
  return [
    ...(isOutside(score.execution) ? executionFits(project, score, rulebooks) : []),
    ...rows.flatMap((row) => rowFits(project, score, row, rulebooks)),
  ];
}

function executionFits(
  project: Project,
  score: ProjectScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const candidates = candidatesOf(rulebooks).filter(({ rulebook }) => rulebook !== score.rulebook);
  return candidates.map(({ id, label, rulebook }) => {
    const { interval } = executionScore(project.funds.total, rulebook, score.tolerance);
    return toFit('execution', score.execution.reported, id, label, interval, score.tolerance);
  });
}

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly rulebook: Rulebook;
}

const candidates = new WeakMap<readonly Rulebook[], readonly Candidate[]>();

/** Every rule book, and every base with every method that no rule book joins; worked out once. */
function candidatesOf(rulebooks: readonly Rulebook[]): readonly Candidate[] {
  const known = candidates.get(rulebooks) ?? allCandidates(rulebooks);
  candidates.set(rulebooks, known);
  return known;
}

function allCandidates(rulebooks: readonly Rulebook[]): Candidate[] {
  const seen = new Set(rulebooks.map(executionKey));
  const mixed = rulebooks.flatMap((rulebook) =>
    rulebooks.flatMap((other): Candidate[] => {
      const { base, baseBasis } = other.execution;
      const both = { ...rulebook, execution: { ...rulebook.execution, base, baseBasis } };
      if (seen.has(executionKey(both))) return [];
      seen.add(executionKey(both));
      const { basis, method } = rulebook.execution;
      const label = `按${BASE_WORDS[base]}，${METHOD_WORDS[method.kind]}（规则 ${baseBasis.rule} + ${basis.rule}）`;
      return [{ id: `${rulebook.id}+${base}`, label, rulebook: both }];
    }),
  );
  return [
    ...rulebooks.map((rulebook) => ({ id: rulebook.id, label: rulebook.name, rulebook })),
    ...mixed,
  ];
}

function rowFits(
  project: Project,
  score: ProjectScore,
  row: RowScore,
  rulebooks: readonly Rulebook[],
): Fit[] {
  const { indicator, reported } = row;
  const candidate = (id: string, label: string, interval: Interval | undefined) =>
    interval === undefined
      ? []
      : [toFit(indicator.seq, reported, id, label, interval, score.tolerance)];
  const others = rulebooks.filter((rulebook) => rulebook !== score.rulebook);
  const { id: declared } = score.rulebook;
  const isSatisfaction = indicator.part === 'satisfaction' && row.comparison.kind === 'ratio';
  const tier =
    isSatisfaction && row.points !== undefined && row.unit === undefined
      ? tierInterval('met', row.points, score.rulebook)
      : undefined;
  return [
    ...others.flatMap((rulebook) =>
      candidate(rulebook.id, rulebook.name, intervalUnder(row, rulebook)),
    ),
    ...(row.unit === undefined ? figuresFor(project, indicator.seq) : []).flatMap(
      (figure, index) => {
        const replaced = { ...indicator, actual: figure.value };
        const label = `评价报告写“${figure.quote}”，按此数计分`;
        return candidate(
          `${declared}+report${index === 0 ? '' : index + 1}`,
          label,
          rowScore(replaced, project.year, score.rulebook, score.tolerance).interval,
        );
      },
    ),
    ...candidate(`${declared}+tier`, '满意度按定性指标最高一档打分', tier),
  ];
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

function toFit(
  subject: Fit['subject'],
  reported: Decimal | undefined,
  rulebook: string,
  label: string,
  recomputed: Interval,
  tolerance: Decimal,
): Fit {
  const score = reported ?? ZERO;
  return {
    subject,
    reported: score,
    rulebook,
    label,
    recomputed,
    fits: position(score, recomputed, tolerance) === 'within',
  };
}

function isOutside({ verdict }: { readonly verdict: string }): boolean {
  return verdict === 'above' || verdict === 'below';
}

function executionKey({ execution }: Rulebook): string {
  return JSON.stringify([execution.base, execution.method]);
}

const METHOD_WORDS = { linear: '线性计分', bands: '分档计分' } as const;
