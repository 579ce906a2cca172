import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { rowCells } from '../wording/rowLabel.ts';

/** A18: every cell for reasons is blank, said once for a form that owes one; which rows, X1 and X2 say. */
export const reasonsAllBlank: Check = {
  code: 'reasonsAllBlank',
  title: '原因栏全部空白',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('A18'),
  appliesTo: hasRowColumn('reason'),
  check: ({ score: { rows } }) => {
    const [first] = rows;
    if (first === undefined || rows.some(({ indicator }) => indicator.reason?.trim() !== ''))
      return [];
    if (!rows.some(owesReason)) return [];
    const { reason } = first.indicator.words;
    return [
      {
        about: { kind: 'cell', column: 'reason' },
        cells: () => rowCells(rows, 'reason'),
        words: () => ({
          message: `${rows.length} 行指标的“${reason}”栏全部空白，其中有扣分或未达目标的行。`,
          evidence: `${reason}（空白）× ${rows.length}`,
          advice: '有偏差或扣分的逐行写明原因；没有偏差的可写“无”。',
        }),
      },
    ];
  },
};

function owesReason(row: RowScore): boolean {
  const { points, reported } = row;
  const hasLost = points !== undefined && reported !== undefined && reported < points;
  return hasLost || isShortOfTarget(row);
}
