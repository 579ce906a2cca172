import type { Goal } from '../model/project.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import type { CheckResult } from './finding.ts';
import { quoteCell } from './quoteCell.ts';
import { rowEvidence } from './rowEvidence.ts';
import { rowCells, rowLabel } from './rowLabel.ts';

/** The columns of the goal, each with the cell of a row that says the same. */
export const GOAL_COLUMNS = [
  { column: 'actual', goal: 'actual' },
  { column: 'target', goal: 'expected' },
] as const satisfies readonly { column: 'actual' | 'target'; goal: keyof Goal }[];

/** A column of the goal, and what the form calls it. */
export type GoalColumn = (typeof GOAL_COLUMNS)[number] & { readonly name: string };

/** That a goal says `text`, with its `value` in brackets or empty, and a row of the same thing something else (A15). */
export function saidTwice(
  row: RowScore,
  text: string,
  value: string,
  { column, goal, name }: GoalColumn,
  what: '数字' | '时间',
): CheckResult {
  const { indicator } = row;
  return {
    seq: indicator.seq,
    about: { kind: 'cell', column },
    cells: [...rowCells([row], column), `goals/0/${goal}`],
    words: () => ({
      message: `年度总体目标的${name}写“${text}”，${rowLabel(indicator)}的${indicator.words[column]}为${quoteCell(indicator[column])}，两处${what}不同。`,
      evidence: `${name}“${text}”${value}；${rowEvidence(indicator, column)}`,
      advice: `核对两处${what}；口径不同的，请注明。`,
    }),
  };
}
