import { mayNameObject } from '../../expression/unit.ts';
import { ZERO } from '../../model/decimal.ts';
import { wayOfName } from '../../scoring/expectedDirection.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

const UPPER = new Set(['≤', '<']);

/** A9: a count to be delivered carries ≤ and nothing was delivered, so that the sign alone meets it. */
export const nothingDelivered = rowCheck({
  code: 'nothingDelivered',
  title: '要完成的数写作上限而实际为零',
  severity: 'warning',
  basis: ownBasis('A9'),
  when: ROW.zeroActual,
  column: 'actual',
  find: ({ indicator, target, actual }) => {
    if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
    if (!UPPER.has(target.operator) || !mayNameObject(target.unit) || target.value === ZERO)
      return undefined;
    if (actual.value !== ZERO || !indicator.level2.includes('数量')) return undefined;
    if (wayOfName(indicator.name, target) !== 'more') return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.target}${quoteCell(indicator.target)}是上限，${indicator.words.actual}${quoteCell(indicator.actual)}为零；按符号算作达到，按名称是没有完成。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: `核对${indicator.words.target}的符号；要完成的数一般写不低于（≥）。`,
    });
  },
});
