import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, formatDecimal, multiplyDivide } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import { hasCostRow, isCostRow } from '../../model/isCostRow.ts';
import { rowWords } from '../../model/rowWords.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { Check } from '../finding.ts';
import { both, hasMoney, hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowCells, rowNumbers } from '../wording/rowLabel.ts';

const TEN_THOUSAND = decimal(10_000);
const FEWEST_ROWS = 2;

/** A14, what holds: the cost rows in money add up exactly to the money spent. Not a fault. */
export const costRowsMatchBudget: Check = {
  code: 'costRowsMatchBudget',
  title: '核对一致：成本各行合计等于全年执行数',
  severity: 'info',
  basis: printedBasis('A14', '自评表所印成本指标与全年执行数'),
  appliesTo: both(hasMoney('executed'), hasRowColumn('actual'), hasCostRow),
  money: 'total',
  check: ({ project, score, traits }) => {
    if ((traits & ROW.cost) === 0) return [];
    const executed = cellValue(project.funds.total.executed);
    if (executed === undefined || executed === 0) return [];
    const rows = score.rows.filter(({ indicator }) => isCostRow(indicator));
    if (rows.length < FEWEST_ROWS) return [];
    let sum = 0;
    for (const row of rows) {
      const amount = amountInWan(row);
      if (amount === undefined) return [];
      sum += amount;
    }
    if (sum !== executed) return [];
    return [
      {
        cells: [...rowCells(rows, 'actual'), `funds/${project.funds.total.key}/executed`],
        words: () => ({
          message: `成本指标 ${rows.length} 行的${rowWords(project.layout).actual}合计 ${formatExactWan(executed)} 万元，与${project.funds.words.executed}一致。`,
          evidence: `${rowNumbers(rows)}：${rows.map((row) => formatDecimal(amountInWan(row) ?? executed)).join(' + ')} = ${formatDecimal(executed)}`,
          advice: '无须处理。',
        }),
      },
    ];
  },
};

/** What the row says was spent, in 万元; undefined where it is no plain amount of money. */
function amountInWan({ target, comparison }: RowScore): Decimal | undefined {
  if (comparison.kind !== 'ratio' || target.kind !== 'quantity') return undefined;
  const { dimension, factor } = target.unit;
  if (dimension !== 'money') return undefined;
  return multiplyDivide(comparison.actual, factor, TEN_THOUSAND);
}
