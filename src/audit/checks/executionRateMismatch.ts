import { cellValue } from '../../model/cell.ts';
import { formatDecimal } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { FundRow } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { Check } from '../finding.ts';
import { isPrintedRate } from '../isPrintedRate.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';

/** A12: a printed rate is 全年执行数 over 全年预算数 (B/A), in whichever way it is written. */
export const executionRateMismatch: Check = {
  code: 'executionRateMismatch',
  title: '所印执行率与金额不符',
  severity: 'error',
  basis: printedBasis('A12', '自评表表头“执行率（B/A）”'),
  money: 'everyRow',
  check: ({ project }) =>
    project.funds.rows.flatMap((row) => {
      const { words, base } = project.funds;
      if (row.rate === undefined || row.rate === '') return [];
      const executed = cellValue(row.executed);
      const adjusted = cellValue(row[base]);
      const rate = rateOf(executed, adjusted);
      if (rate === undefined || executed === undefined || adjusted === undefined) return [];
      const printed = row.rate;
      if (isPrintedRate(printed, rate) !== false) return [];
      return [
        {
          about: { kind: 'funds', row: row.key, column: 'rate' },
          words: () => ({
            message: `${row.label === '' ? '' : `${row.label}的`}执行率印${quoteCell(printed)}，${words.executed} ÷ ${words[base]}为 ${formatRate(rate)}。${initialSentence(row)}`,
            evidence: `${formatDecimal(executed)} ÷ ${formatDecimal(adjusted)} = ${formatRate(rate)}；执行率${quoteCell(printed)}`,
            advice: '核对金额和执行率；按其他口径计算的，请注明。',
          }),
        },
      ];
    }),
};

function initialSentence(row: FundRow): string {
  const rate = rateOf(cellValue(row.executed), cellValue(row.initial));
  return rate !== undefined && isPrintedRate(row.rate ?? '', rate) === true
    ? `所印执行率与按年初预算数计算的 ${formatRate(rate)} 相符。`
    : '';
}
