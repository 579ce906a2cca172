import { type Decimal, decimal, sumOf, ZERO } from '../../model/decimal.ts';
import { gradeOf } from '../../scoring/grade.ts';
import { sumIntervals } from '../../scoring/interval.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import { exchangeWeights, type ScoredPart } from './exchangeWeights.ts';
import { FORM_PARTS, type FormPart, rowsOfPart } from './formParts.ts';
import { weightedTotal } from './whatIfTotal.ts';

/** How many points the weight of each part may move, up and down. */
export const WEIGHT_MOVE = decimal(10);

/** One part: its points on the form, what it scored, and its weight at this end. */
export interface PartWeight extends ScoredPart {
  readonly part: FormPart;
  readonly weight: Decimal;
}

/** The lowest or highest total, its grade, and the weights at which it comes about. */
export interface WeightedEnd {
  readonly total: Decimal;
  readonly grade: string;
  readonly weights: readonly PartWeight[];
}

/** The ends of what weights alone can make of a form. */
export interface WeightedRange {
  readonly low: WeightedEnd;
  readonly high: WeightedEnd;
}

/** How far a total can go by weights alone, in points. */
export interface WeightBounds {
  readonly move: Decimal;
  /** Of the reported scores; absent where a row or the execution carries points and states no score. */
  readonly reported: WeightedRange | undefined;
  /** Of the admissible ones: lowest of the low ends, highest of the high ends. */
  readonly admissible: WeightedRange;
}

interface OwnPart {
  readonly part: FormPart;
  readonly points: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly reported: Decimal | undefined;
}

/**
 * The exact lowest and highest total when the weight of each part moves by up to `move` points and all
 * keep their sum, 100 on a sound form (`exchangeWeights`); a part that the form lacks stays at 0. The
 * scores are those under the declared rule book. Absent where the form carries no points.
 */
export function weightBounds(score: ProjectScore, move = WEIGHT_MOVE): WeightBounds | undefined {
  const parts = ownParts(score);
  if (parts.length === 0) return undefined;
  const endOf = (scored: readonly (ScoredPart & { readonly part: FormPart })[], end: End) => {
    const weights = exchangeWeights(scored, move, end);
    const total = weightedTotal(weights) ?? ZERO;
    return { total, grade: gradeOf(total, score.rulebook, score.full), weights };
  };
  const reported = parts.flatMap(({ part, points, reported }) =>
    reported === undefined ? [] : [{ part, points, score: reported }],
  );
  const admitted = (side: 'low' | 'high') =>
    parts.map((own) => ({ part: own.part, points: own.points, score: own[side] }));
  return {
    move,
    reported:
      reported.length < parts.length
        ? undefined
        : { low: endOf(reported, 'lowest'), high: endOf(reported, 'highest') },
    admissible: {
      low: endOf(admitted('low'), 'lowest'),
      high: endOf(admitted('high'), 'highest'),
    },
  };
}

type End = Parameters<typeof exchangeWeights>[2];

/** The parts that carry points, in the order of FORM_PARTS. */
function ownParts({ execution, rows, isExecutionBeside }: ProjectScore): OwnPart[] {
  const { points, reported, interval } = execution;
  const parts = FORM_PARTS.map((part): OwnPart => {
    if (part === 'execution') return { part, points, reported, ...interval };
    const own = rowsOfPart(rows, part).filter((row) => (row.points ?? ZERO) > ZERO);
    const scores = own.flatMap((row) => row.reported ?? []);
    return {
      part,
      points: sumOf(own.map((row) => row.points ?? ZERO)),
      reported: scores.length === own.length ? sumOf(scores) : undefined,
      ...sumIntervals(own.flatMap((row) => row.interval ?? [])),
    };
  });
  return parts.filter(
    ({ part, points: own }) => own > ZERO && !(part === 'execution' && isExecutionBeside),
  );
}
