import { type Decimal, decimal, multiply, sumOf, ZERO } from '../../model/decimal.ts';
import { isBonusRow } from '../../model/isBonusRow.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { rowsByLevel1 } from '../../scoring/rowsByLevel1.ts';
import type { ScoredForm } from '../finding.ts';

/** A label of the first level with the points that it prints, over rows that print none: what these score together. */
export interface LabelScore {
  /** As printed, without line breaks. */
  readonly label: string;
  readonly printed: Decimal;
  readonly sum: Decimal;
  readonly rows: readonly RowScore[];
  /** Whether every row below it has a score. */
  readonly complete: boolean;
}

/** Beyond this share of the points of all labels the rows are scored on another scale than these. */
const SCALE = decimal('1.2');

/**
 * The labels of the first level of a form whose rows print no points, with what the rows score together. None where a
 * label prints none, where the scores are on another scale, and none for one that gives points beside all (附加分).
 */
export function labelScores({
  project: { level1 },
  score: { rows },
}: Pick<ScoredForm, 'project' | 'score'>): readonly LabelScore[] {
  if (rows.some(({ points }) => points !== undefined)) return [];
  const printed = level1.flatMap(({ printedPoints }) => printedPoints ?? []);
  if (printed.length === 0 || printed.length < level1.length) return [];
  const rowsOf = rowsByLevel1(rows);
  const all = level1.map(({ label, printedPoints = ZERO }, at): LabelScore => {
    const own = rowsOf(at).filter(({ indicator }) => indicator.parent === undefined);
    return {
      label: label.replace(/\s/g, ''),
      printed: printedPoints,
      sum: sumOf(own.flatMap(({ reported }) => reported ?? [])),
      rows: own,
      complete: own.length > 0 && own.every(hasScore),
    };
  });
  const sum = sumOf(all.map((one) => one.sum));
  if (sum > multiply(sumOf(printed), SCALE)) return [];
  return all.filter((one) => !one.rows.some(({ indicator }) => isBonusRow(indicator)));
}

function hasScore({ reported, indicator }: RowScore): boolean {
  return reported !== undefined || indicator.score.kind === 'merged';
}
