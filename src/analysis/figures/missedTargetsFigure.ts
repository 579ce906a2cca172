import { ONE } from '../../model/decimal.ts';
import { formatCount } from '../../model/format.ts';
import type { ProjectResult } from '../projectResult.ts';
import { attainment } from './completionBandsFigure.ts';
import { completionFigureOf } from './completionFigure.ts';
import { completionRows } from './completionRows.ts';
import type { CompletionRow, Figure } from './figure.ts';

const MOST_ROWS = 10;

/** Chart 3 of many indicators: those furthest from their target by name; none missed, no figure. */
export function missedTargetsFigure(
  results: readonly ProjectResult[],
): Figure<'completion'> | undefined {
  const missed = results
    .flatMap((result) =>
      completionRows(result).map((row) => ({
        ...row,
        label: results.length === 1 ? row.label : `${result.project.name}：${row.label}`,
      })),
    )
    .filter(({ met }) => met === false)
    .sort((a, b) => reached(a) - reached(b));
  if (missed.length === 0) return undefined;
  const rest = missed.length - MOST_ROWS;
  const caption =
    rest > 0
      ? `离目标最远的 ${MOST_ROWS} 项指标，按数值比较未达目标的共 ${formatCount(missed.length)} 项`
      : `按数值比较，${missed.length} 项指标未达目标`;
  const foot = rest > 0 ? `其余 ${formatCount(rest)} 项离目标较近。` : undefined;
  return { ...completionFigureOf(missed.slice(0, MOST_ROWS), caption), foot };
}

function reached(row: CompletionRow): number {
  return attainment(row) ?? ONE;
}
