import { compare } from '../../expression/compare.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import { type Decimal, decimal, multiply, subtract } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowCheck } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

/** A target as near as this to last year's figure was not eased: targets are round. */
const NOTABLE = decimal('0.1');
/** What had been reached wholly can be kept and not be raised. */
const FULL_SHARE: Readonly<Record<string, Decimal>> = { '%': decimal(100), '‰': decimal(1000) };

/** A5: the form prints last year's figure in a column of its own, and the target asks for clearly less. */
export const targetBelowPrintedActual = rowCheck({
  code: 'targetBelowPrintedActual',
  title: '目标低于表上所印上年完成值',
  severity: 'info',
  basis: ownBasis('A5'),
  appliesTo: ({ columns }) => columns.has('lastActual'),
  when: ROW.numberTarget,
  column: 'target',
  find: (row, { project }) => {
    const last = row.indicator.cells.lastActual?.trim() ?? '';
    if (last === '' || !asksForLess(row, last, project.year - 1)) return undefined;
    return () => ({
      message: `${rowLabel(row.indicator)}的${row.indicator.words.target}${quoteCell(row.indicator.target)}，低于表上所印的上年完成值${quoteCell(last)}。`,
      evidence: `${rowEvidence(row.indicator, 'target')}；上年完成值${quoteCell(last)}`,
      advice: '说明目标定得比上年实际低的理由，如任务或资金减少。',
    });
  },
});

/** Only of what more is better, in one unit, and by a tenth or more; never of money spent. */
function asksForLess({ target, direction }: RowScore, last: string, year: number): boolean {
  if (target.kind !== 'quantity' || direction.way !== 'more') return false;
  const compared = compare(target, parseExpression(last, year), direction);
  if (compared.kind !== 'ratio' || compared.direction !== 'atLeast') return false;
  const { actual, target: asked, unit } = compared;
  if (target.unit.dimension === 'money' || actual >= (FULL_SHARE[unit] ?? Infinity)) return false;
  return subtract(actual, asked) > multiply(actual, NOTABLE);
}
