import { cellValue } from '../../model/cell.ts';
import { formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { MONEY_COLUMNS, type MoneyColumn, type Project } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

/** E7: in each column of money the total is the sum of its parts, where parts are stated. */
export const fundsSumMismatch: Check = {
  code: 'fundsSumMismatch',
  title: '资金总额与各来源合计不符',
  severity: 'error',
  basis: printedBasis('E7', '自评表所印“年度资金总额”与“其中”各行'),
  check: ({ project }) => {
    const columns = MONEY_COLUMNS.filter((column) => sumMismatch(project, column) !== undefined);
    if (columns.length === 0 || spendsOnZeroBudget(project)) return [];
    return [
      {
        words: () => ({
          message: `${columns.map((column) => sumMismatch(project, column)).join('；')}。`,
          evidence: columns.map((column) => columnEvidence(project, column)).join('；'),
          advice: `核对年度资金总额与${partsOf(project.funds)
            .map(({ label }) => label)
            .join('、')}，使合计一致。`,
        }),
      },
    ];
  },
};

function sumMismatch({ funds }: Project, column: MoneyColumn): string | undefined {
  const total = cellValue(funds.total[column]);
  const cells = partsOf(funds).map((row) => row[column]);
  // what cannot be read would be missing from the sum
  if (cells.some(({ kind }) => kind === 'unreadable')) return undefined;
  const parts = cells.map(cellValue);
  const sum = sumOf(parts.map((part) => part ?? ZERO));
  if (total === undefined || sum === total) return undefined;
  if (parts.every((part) => part === undefined)) return undefined;
  return `${funds.words[column]}总额 ${formatDecimal(total)} 万元，所列各来源合计 ${formatDecimal(sum)} 万元`;
}

function columnEvidence({ funds }: Project, column: MoneyColumn): string {
  const cells = [funds.total, ...partsOf(funds)].map(
    ({ label, printed }) => `${label}${quoteCell(printed[column])}`,
  );
  return `${funds.words[column]}：${cells.join('，')}`;
}

function partsOf({ rows }: Project['funds']) {
  return rows.filter(({ role }) => role === 'part');
}
