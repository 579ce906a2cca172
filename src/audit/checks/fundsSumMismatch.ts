import { cellValue } from '../../model/cell.ts';
import { formatDecimal, sumOf, ZERO } from '../../model/decimal.ts';
import { FUND_SOURCES, type Project } from '../../model/project.ts';
import { terms } from '../../model/terms.ts';
import type { Check } from '../finding.ts';
import { FUND_WORDS, MONEY_COLUMNS, type MoneyColumn } from '../fundWords.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

const PARTS = FUND_SOURCES.filter((source) => source !== 'total');

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
          advice: '核对年度资金总额与本年财政拨款、上年结转资金、其他资金，使合计一致。',
        }),
      },
    ];
  },
};

function sumMismatch({ funds }: Project, column: MoneyColumn): string | undefined {
  const total = cellValue(funds.total[column]);
  const parts = PARTS.map((source) => cellValue(funds[source][column]));
  const sum = sumOf(parts.map((part) => part ?? ZERO));
  if (total === undefined || sum === total) return undefined;
  if (parts.every((part) => part === undefined)) return undefined;
  return `${terms[column]}总额 ${formatDecimal(total)} 万元，所列各来源合计 ${formatDecimal(sum)} 万元`;
}

function columnEvidence({ form }: Project, column: MoneyColumn): string {
  const cells = FUND_SOURCES.map(
    (source) => `${FUND_WORDS[source]}${quoteCell(form.funds[source][column])}`,
  );
  return `${terms[column]}：${cells.join('，')}`;
}
