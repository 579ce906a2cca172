import { expectedDirection } from '../../scoring/expectedDirection.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A9: the sign of a target points the wrong way for what the row measures; or it has none and asks for all of a harm. */
export const wrongDirection = rowCheck({
  code: 'wrongDirection',
  title: '目标符号方向存疑',
  severity: 'warning',
  basis: ownBasis('A9'),
  when: ROW.numberTarget,
  column: 'target',
  find: (row) => {
    const expected = expectedDirection(row);
    if (expected === undefined) return undefined;
    const { indicator, target } = row;
    const isSigned = target.kind === 'quantity' && target.operator !== 'none';
    const [what, right] = isSigned ? ['的符号', '符号无误'] : ['', '无误'];
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.target}为${quoteCell(indicator.target)}，${expected}。`,
      evidence: `${indicator.level2}；${rowEvidence(indicator, 'target', 'actual')}`,
      advice: `核对${indicator.words.target}${what}；${right}的，请说明理由。`,
    });
  },
});
