import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, formatDecimal } from '../../model/decimal.ts';
import { FUND_SOURCES, type FundSource, type Project } from '../../model/project.ts';
import { terms } from '../../model/terms.ts';
import type { AuditSubject, Check, CheckResult } from '../finding.ts';
import { FUND_WORDS, MONEY_COLUMNS, type MoneyColumn } from '../fundWords.ts';
import { isCostRow } from '../isCostRow.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

const TEN_THOUSAND = decimal(10_000) / decimal(1);
const ADVICE = '核对单位是“元”还是“万元”。';

/** A14: an amount in 元 that, read in 万元, is of the size of the amounts beside it. */
export const moneyUnitSlip: Check = {
  code: 'moneyUnitSlip',
  title: '金额单位可能有误',
  severity: 'warning',
  basis: ownBasis('A14'),
  check: (subject) => [...fundSlips(subject.project), ...costSlips(subject)],
};

function fundSlips(project: Project): CheckResult[] {
  if (project.form.moneyUnit === '元') return [];
  return FUND_SOURCES.flatMap((source) =>
    MONEY_COLUMNS.flatMap((column) => {
      const text = project.form.funds[source][column];
      if (!/[^万]元\s*$/.test(text)) return [];
      const value = cellValue(project.funds[source][column]) ?? 0;
      const beside = amountsBeside(project, source, column).find((other) => isAlike(value, other));
      if (beside === undefined) return [];
      return [
        {
          message: `${FUND_WORDS[source]}的${terms[column]}写${quoteCell(text)}，同行或同列另有 ${formatDecimal(beside)} 万元，两者相差约一万倍，单位可能应为万元。`,
          evidence: `表头单位“万元”；${terms[column]}${quoteCell(text)}`,
          advice: ADVICE,
        },
      ];
    }),
  );
}

function amountsBeside({ funds }: Project, source: FundSource, column: MoneyColumn): Decimal[] {
  return [
    ...MONEY_COLUMNS.map((other) => funds[source][other]),
    ...FUND_SOURCES.map((other) => funds[other][column]),
  ].flatMap((cell) => cellValue(cell) ?? []);
}

/** Whether an amount, ten thousand times as large, lies between half and twice another. */
function isAlike(value: number, other: Decimal): boolean {
  const raised = value * TEN_THOUSAND;
  return value > 0 && raised * 2 >= other && raised <= other * 2;
}

function costSlips({ project, score }: AuditSubject): CheckResult[] {
  const amounts = MONEY_COLUMNS.flatMap((column) => cellValue(project.funds.total[column]) ?? []);
  return rowResults(score.rows, ({ indicator, target, actual }) => {
    const slip = [target, actual].find(
      (cell) => cell.kind === 'quantity' && cell.unit.text === '元' && amounts.includes(cell.value),
    );
    if (slip?.kind !== 'quantity' || slip.value === 0 || !isCostRow(indicator)) return undefined;
    return {
      message: `${rowLabel(indicator)}的金额单位为元，而年度资金总额有同一个数 ${formatDecimal(slip.value)} 万元，单位可能应为万元。`,
      evidence: rowEvidence(indicator, 'target', 'actual'),
      advice: ADVICE,
    };
  });
}
