import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, formatDecimal } from '../../model/decimal.ts';
import { isCostRow } from '../../model/isCostRow.ts';
import {
  type FundRow,
  MONEY_COLUMNS,
  type MoneyColumn,
  type Project,
} from '../../model/project.ts';
import { blockUnitDoubt } from '../blockUnitDoubt.ts';
import type { AuditSubject, Check, CheckResult, Finding } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

const TEN_THOUSAND = decimal(10_000) / decimal(1);
const ADVICE = '核对单位是“元”还是“万元”。';

/**
 * A14: an amount in 元 that, read in 万元, is of the size of the amounts beside it; or a whole block that
 * is. The money of a form whose total is doubted is left out of sums.
 */
export const moneyUnitSlip: Check = {
  code: 'moneyUnitSlip',
  title: '金额单位可能有误',
  severity: 'warning',
  basis: ownBasis('A14'),
  check: (subject) => {
    const slips = fundSlips(subject.project);
    return [...(slips.length === 0 ? blockSlips(subject) : slips), ...costSlips(subject)];
  },
};

/** Whether somebody must settle the unit of the total before its money can be added up. */
export function doubtsTotal({ code, about, accepted }: Finding, { funds }: Project): boolean {
  if (code !== moneyUnitSlip.code || accepted !== undefined) return false;
  return about?.kind === 'funds' && about.row === funds.total.key;
}

function blockSlips({ project, beside }: AuditSubject): CheckResult[] {
  const doubt = blockUnitDoubt(project, beside);
  if (doubt === undefined) return [];
  const { column, cell, against, meant } = doubt;
  return [
    {
      about: { kind: 'funds', row: project.funds.total.key, column },
      words: () => ({
        message: `${cell}，${against}，单位可能应为${meant}；核对之前，本表的资金不计入合计。`,
        evidence: `${cell}；${against}`,
        advice: ADVICE,
      }),
    },
  ];
}

function fundSlips(project: Project): CheckResult[] {
  if (project.form.moneyUnit === '元') return [];
  const results: CheckResult[] = [];
  const { rows, words: columns } = project.funds;
  for (const row of rows) {
    for (const column of MONEY_COLUMNS) {
      const text = row.printed[column];
      const beside = isInYuan(text) ? amountAlike(project, row, column) : undefined;
      if (beside === undefined) continue;
      results.push({
        about: { kind: 'funds', row: row.key, column },
        words: () => ({
          message: `${row.label}的${columns[column]}写${quoteCell(text)}，同行或同列另有 ${formatDecimal(beside)} 万元，两者相差约一万倍，单位可能应为万元。`,
          evidence: `表头单位“万元”；${columns[column]}${quoteCell(text)}`,
          advice: ADVICE,
        }),
      });
    }
  }
  return results;
}

function isInYuan(text: string): boolean {
  const printed = text.trimEnd();
  return printed.length > 1 && printed.endsWith('元') && !printed.endsWith('万元');
}

/** An amount of the same row or column that this one would be alike in 万元. */
function amountAlike({ funds }: Project, row: FundRow, column: MoneyColumn): Decimal | undefined {
  const value = cellValue(row[column]) ?? 0;
  const beside = [
    ...MONEY_COLUMNS.map((other) => row[other]),
    ...funds.rows.map((other) => other[column]),
  ].flatMap((cell) => cellValue(cell) ?? []);
  return beside.find((other) => isAlike(value, other));
}

/** Whether an amount, ten thousand times as large, lies between half and twice another. */
function isAlike(value: number, other: Decimal): boolean {
  const raised = value * TEN_THOUSAND;
  return value > 0 && raised * 2 >= other && raised <= other * 2;
}

function costSlips({ project, score }: AuditSubject): CheckResult[] {
  const { total } = project.funds;
  const isOfTotal = (value: Decimal) =>
    MONEY_COLUMNS.some((column) => cellValue(total[column]) === value);
  return rowResults(score.rows, ({ indicator, target, actual }) => {
    if (!isCostRow(indicator)) return undefined;
    const slip = [target, actual].find(
      (cell) => cell.kind === 'quantity' && cell.unit.text === '元' && isOfTotal(cell.value),
    );
    if (slip?.kind !== 'quantity' || slip.value === 0) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的金额单位为元，而年度资金总额有同一个数 ${formatDecimal(slip.value)} 万元，单位可能应为万元。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: ADVICE,
    });
  });
}
