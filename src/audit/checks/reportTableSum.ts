import { cellValue, parsePointsCell } from '../../model/cell.ts';
import { formatDecimal, sumOf } from '../../model/decimal.ts';
import type { ScoreTable } from '../../model/report.ts';
import { isTotalColumn } from '../../model/totalColumn.ts';
import type { Check, CheckResult } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';

/** A14: the columns of the report's score table add up to its total column. */
export const reportTableSum: Check = {
  code: 'reportTableSum',
  title: '评价报告得分表合计不符',
  severity: 'error',
  basis: printedBasis('A14', '评价报告所印得分表'),
  appliesTo: ({ report }) => report?.scoreTable !== undefined,
  check: ({ project: { report } }) => {
    const table = report?.scoreTable;
    if (table === undefined) return [];
    const { columns } = table;
    const [totals, parts] = [columns.filter(isTotal), columns.filter((one) => !isTotal(one))];
    const [total] = totals;
    // of two totals neither can be told from the other, and one part is no sum
    if (total === undefined || totals.length > 1 || parts.length < 2) return [];
    return (['standard', 'reported'] as const).flatMap((row) =>
      rowDifference(table, row, total, parts),
    );
  },
};

type Column = ScoreTable['columns'][number];

function isTotal({ name }: Column): boolean {
  return isTotalColumn(name);
}

function rowDifference(
  scoreTable: ScoreTable,
  row: 'standard' | 'reported',
  totalColumn: Column,
  parts: readonly Column[],
): CheckResult[] {
  const label = row === 'standard' ? scoreTable.standardLabel : scoreTable.reportedLabel;
  const values = parts.flatMap((column) => cellValue(parsePointsCell(column[row])) ?? []);
  const total = cellValue(parsePointsCell(totalColumn[row]));
  if (total === undefined || values.length < parts.length) return [];
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
