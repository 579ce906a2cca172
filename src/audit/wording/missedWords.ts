import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { rowLabel } from './rowLabel.ts';

/** So many rows are named; the rest is counted. */
const MOST_NAMED = 3;

/** Rows that missed their targets, with what by: 第 2 行“…”（90 ÷ 100 = 90.0%）、…等 5 行; at most `most` by name. */
export function missedWords(rows: readonly RowScore[], most = MOST_NAMED): string {
  const named = rows
    .slice(0, most)
    .map((row) => `${rowLabel(row.indicator)}（${comparisonWords(row)}）`)
    .join('、');
  return rows.length > most ? `${named}等 ${rows.length} 行` : named;
}
