import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, multiply, multiplyDivide, ZERO } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { MONEY_COLUMNS, type Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult, Finding } from '../finding.ts';
import { either, hasMoney } from '../hasPrinted.ts';
import { UNIT_ADVICE } from '../money/moneySlips.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A target form has one column of money. */
const COLUMNS = [...MONEY_COLUMNS, 'amount'] as const;

/**
 * A14: an amount in 元 that, read in 万元, is of the size of the amounts beside it; or a whole block that
 * is. The money of a form whose total is doubted is left out of sums.
 */
export const moneyUnitSlip: Check = {
  code: 'moneyUnitSlip',
  title: '金额单位可能有误',
  severity: 'warning',
  basis: ownBasis('A14'),
  appliesTo: either(
    hasMoney('initial'),
    hasMoney('adjusted'),
    hasMoney('executed'),
    ({ funds }) => funds.total.amount.kind !== 'absent',
  ),
  check: (subject) => [...subject.moneySlips, ...costSlips(subject), ...dearOnes(subject)],
};

/** Whether somebody must settle the unit of the total before its money can be added up. */
export function doubtsTotal({ code, about, accepted }: Finding, { funds }: Project): boolean {
  if (code !== moneyUnitSlip.code || accepted !== undefined) return false;
  return about?.kind === 'funds' && about.row === funds.total.key;
}

function costSlips(subject: AuditSubject): readonly CheckResult[] {
  const { funds } = subject.project;
  return rowResults(subject, {
    when: ROW.cost,
    find: (row) => {
      const slip = costSlip(row, funds);
      if (slip === undefined) return undefined;
      const { indicator } = row;
      return () => ({
        message: `${rowLabel(indicator)}的金额单位为元，而${funds.words.total}有同一个数 ${formatExactWan(slip)} 万元，单位可能应为万元。`,
        evidence: rowEvidence(indicator, 'target', 'actual'),
        advice: UNIT_ADVICE,
      });
    },
  });
}

/** A price may be of what others pay for too; several times all of the money is no price of one. */
const FAR = decimal(3);
const TEN_THOUSAND = decimal(10_000);
const COST_NAME = /成本|造价|单价/;
const PER_TIME = /[年月季日天时]/;

/** A row of costs of which one alone would cost several times all of the money: 18000万元/公里 of 2350万元. */
function dearOnes(subject: AuditSubject): readonly CheckResult[] {
  const { total, words } = subject.project.funds;
  return rowResults(subject, {
    // a form that groups its rows has its costs in a group
    when: (subject.traits & ROW.cost) === 0 ? ROW.numberTarget : ROW.cost,
    column: 'target',
    find: ({ indicator, target }) => {
      if (target.kind !== 'quantity') return undefined;
      const { dimension, factor, text } = target.unit;
      if (!dimension.startsWith('money/') || PER_TIME.test(text)) return undefined;
      // 户均增收 is of no budget
      if (!isCostRow(indicator) && !COST_NAME.test(indicator.name)) return undefined;
      const most = mostOf(total);
      if (most <= 0) return undefined;
      if (multiplyDivide(target.value, factor, TEN_THOUSAND) <= multiply(most, FAR))
        return undefined;
      return () => ({
        message: `${rowLabel(indicator)}的${indicator.words.target}为${quoteCell(indicator.target)}，一个计量单位的成本就是${words.total} ${formatExactWan(most)} 万元的 3 倍以上。`,
        evidence: `${rowEvidence(indicator, 'target', 'actual')}；${words.total} ${formatExactWan(most)} 万元`,
        advice: UNIT_ADVICE,
      });
    },
  });
}

/** The largest amount that a form prints of all of the money. */
function mostOf(total: Project['funds']['total']): Decimal {
  const amounts = COLUMNS.flatMap((column) => cellValue(total[column]) ?? []);
  return amounts.reduce((a, b) => (a > b ? a : b), ZERO);
}

/** The number of 元 in a row of costs that is one of the total in 万元; undefined where there is none. */
export function costSlip(
  { indicator, target, actual }: RowScore,
  { total }: Project['funds'],
): Decimal | undefined {
  if (!isCostRow(indicator)) return undefined;
  const slip = [target, actual].find(
    (cell) =>
      cell.kind === 'quantity' &&
      cell.unit.text === '元' &&
      COLUMNS.some((column) => cellValue(total[column]) === cell.value),
  );
  return slip?.kind === 'quantity' && slip.value !== 0 ? slip.value : undefined;
}
