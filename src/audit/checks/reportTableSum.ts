import { cellValue, parsePointsCell } from '../../model/cell.ts';
import { formatDecimal, sumOf } from '../../model/decimal.ts';
import type { Report } from '../../model/report.ts';
import { isTotalColumn } from '../../model/report.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';

/** A14: the columns of the report's score table add up to its total column. */
export const reportTableSum: Check = {
  code: 'reportTableSum',
  title: '评价报告得分表合计不符',
  severity: 'error',
  basis: printedBasis('A14', '评价报告所印得分表'),
  check: ({ project: { report } }) => {
    if (report === undefined) return [];
    return (['standard', 'reported'] as const).flatMap((row) => rowDifference(report, row));
  },
};

function rowDifference({ scoreTable }: Report, row: 'standard' | 'reported') {
  const label = row === 'standard' ? scoreTable.standardLabel : scoreTable.reportedLabel;
  const totals = scoreTable.columns.filter(({ name }) => isTotalColumn(name));
  const parts = scoreTable.columns.filter(({ name }) => !isTotalColumn(name));
  const values = parts.flatMap((column) => cellValue(parsePointsCell(column[row])) ?? []);
  const [total] = totals.flatMap((column) => cellValue(parsePointsCell(column[row])) ?? []);
  if (total === undefined || totals.length > 1 || values.length < Math.max(parts.length, 2)) {
    return [];
  }
  const sum = sumOf(values);
  if (sum === total) return [];
  return [
    {
      words: () => ({
        message: `评价报告得分表“${label}”一行各项合计 ${formatDecimal(sum)}，表中合计印 ${formatDecimal(total)}。`,
        evidence: `${values.map((value) => formatDecimal(value)).join(' + ')} = ${formatDecimal(sum)}；合计 ${formatDecimal(total)}`,
        advice: '核对评价报告的得分表。',
      }),
    },
  ];
}
