import { cellValue } from '../model/cell.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import { totalAbsence } from '../model/totalAbsence.ts';
import type { ExecutionScore } from './executionScore.ts';
import type { FormSums } from './formSums.ts';

/**
 * Why a printed total score cannot be held against what was recomputed, in one Chinese sentence without a full stop;
 * undefined where it can: it is there, adds up (W3, G1) and is of the points that the form kept (G4). `known` are the
 * points of all rows and of what else is scored.
 */
export function reasonTotalOpen(
  project: Project,
  { points, scores }: FormSums,
  { verdict }: ExecutionScore,
  known: Decimal,
): string | undefined {
  const { totalScore, totalPoints } = project;
  const reported = cellValue(totalScore);
  if (reported === undefined) return `自评总分${totalAbsence(project)}`;
  if (points.result.kind === 'disagrees') return '总分栏的分值与各行合计不符';
  if (scores.result.kind === 'disagrees') return '总分栏的得分与各行合计不符';
  if (scores.result.kind === 'rescaled') return '有的行不适用，总分是其余各行折算的';
  // the total speaks of more points than the rows, though the form prints none for execution
  const isOfMore = verdict === 'notApplicable' && (cellValue(totalPoints) ?? reported) > known;
  return isOfMore ? `表上各项分值合计 ${formatDecimal(known)} 分，总分不止这些` : undefined;
}
