import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowNumbers } from '../rowLabel.ts';

/** A18: every cell for reasons is blank, said once for the form. */
export const reasonsAllBlank: Check = {
  code: 'reasonsAllBlank',
  title: '原因栏全部空白',
  severity: 'info',
  basis: ownBasis('A18'),
  check: ({ score: { rows } }) => {
    if (rows.some(({ indicator }) => indicator.reason.trim() !== '')) return [];
    const lost = rows.filter(
      ({ points, reported }) => points !== undefined && reported !== undefined && reported < points,
    );
    const lostWords = lost.length > 0 ? `，其中${rowNumbers(lost)}有扣分` : '';
    return [
      {
        words: () => ({
          message: `${rows.length} 行指标的“偏差原因分析及改进措施”栏全部空白${lostWords}。`,
          evidence: `偏差原因分析及改进措施（空白）× ${rows.length}`,
          advice: '有偏差或扣分的逐行写明原因；没有偏差的可写“无”。',
        }),
      },
    ];
  },
};
