import { add, type Decimal, decimal } from '../../model/decimal.ts';
import { JUST_ABOVE } from './facet.ts';

/** 100 % worse to 100 % better than the target in steps of 5 %, with exactly on target a band of its own. */
export const BETTER_EDGES = withExact(steps(-100, 100, 5), 0);

/** 0 to 100 % in steps of 5 %, with exactly 100 % a band of its own. */
export const EXECUTION_EDGES = withExact(steps(0, 100, 5), 100);

/** 60 to 100 points in steps of one, above the grades' lowest. */
export const SCORE_EDGES = [0, ...range(60, 100, 1)].map((points) => decimal(points));

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}

function steps(from: number, to: number, step: number): Decimal[] {
  return range(from, to, step).map(rate);
}

/** A percentage as a rate, exactly. */
function rate(percent: number): Decimal {
  return decimal((percent / 100).toFixed(2));
}

function withExact(edges: readonly Decimal[], percent: number): Decimal[] {
  const exact = rate(percent);
  return edges.flatMap((edge) =>
    edge === exact ? [edge, add(edge, decimal(`0${JUST_ABOVE}`))] : [edge],
  );
}
