import { cellValue } from '../../model/cell.ts';
import type { Decimal } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import { MONEY_COLUMNS, type Project } from '../../model/project.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, Check, CheckResult, Finding } from '../finding.ts';
import { either, hasMoney } from '../hasPrinted.ts';
import { UNIT_ADVICE } from '../moneySlips.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowResults } from '../rowCheck.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { ROW } from '../rowTraits.ts';

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
  check: (subject) => [...subject.moneySlips, ...costSlips(subject)],
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
