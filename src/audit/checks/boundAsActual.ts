import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** 5分钟以内: that each of many took no longer is all that can be said of them. */
const WITHIN = /(?:以内|之内|内)\s*[。.]?\s*$/;
const LENGTHS = new Set(['seconds', 'days', 'working-days', 'weeks', 'months']);

/** A11: the actual carries a sign (≥266米) and so states a bound, not what was reached. */
export const boundAsActual = rowCheck({
  code: 'boundAsActual',
  title: '实际完成值带有不等号',
  severity: 'info',
  basis: ownBasis('A11'),
  when: ROW.boundActual,
  column: 'actual',
  find: ({ indicator, actual }) => {
    if (actual.kind !== 'quantity') return undefined;
    if (actual.operator === 'none' || actual.operator === '=') return undefined;
    if (LENGTHS.has(actual.unit.dimension) && WITHIN.test(indicator.actual ?? '')) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}${indicator.words.actual}写${quoteCell(indicator.actual)}，是一个界限，不是实际达到的数值。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: '填写实际达到的数值，不带“≥”“以上”等符号和用语。',
    });
  },
});
