import { cellValue } from './cell.ts';
import { decimal, sumOf, ZERO } from './decimal.ts';
import type { FundRow, Indicator } from './project.ts';

/** What a whole form is scored out of (W3). */
const FULL = decimal(100);

/**
 * The rows of a form that prints no 分值, with the points that its scores prove: where all of them come to
 * 100 no row can have lost any, and each carries what it scored. Any other sum proves nothing.
 */
export function withFullPoints(
  indicators: readonly Indicator[],
  { score: execution }: FundRow,
): readonly Indicator[] {
  const [first] = indicators;
  if (first?.points.kind !== 'absent') return indicators;
  const scores = indicators.map(({ score }) => cellValue(score));
  const isWhole = indicators.every(({ points }, at) => {
    return points.kind === 'absent' && scores[at] !== undefined;
  });
  const sum = sumOf([cellValue(execution) ?? ZERO, ...scores.flatMap((score) => score ?? [])]);
  if (!isWhole || sum !== FULL) return indicators;
  return indicators.map((row) => ({ ...row, points: row.score }));
}
