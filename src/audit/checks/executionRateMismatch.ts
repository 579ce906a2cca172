import { cellValue, parseMoneyCell } from '../../model/cell.ts';
import { add, type Decimal, divide, formatDecimal, ZERO } from '../../model/decimal.ts';
import { formatInterval, formatRate } from '../../model/format.ts';
import { isPrintedRate } from '../../model/isPrintedRate.ts';
import { isColumnKey } from '../../model/layouts/columnTerms.ts';
import { blockOf } from '../../model/layouts/layout.ts';
import type { FundRow, Project } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';
import type { Check } from '../finding.ts';
import { both, hasExecution, hasMoney } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { followsPrintedRate } from './executionScoreOutside.ts';

/** A12: a printed rate is 全年执行数 over 全年预算数 (B/A), in whichever way it is written. */
export const executionRateMismatch: Check = {
  code: 'executionRateMismatch',
  title: '所印执行率与金额不符',
  severity: 'error',
  basis: printedBasis('A12', '自评表表头“执行率（B/A）”'),
  appliesTo: both(hasExecution, hasMoney('rate')),
  money: 'everyRow',
  check: ({ project, score }) =>
    project.funds.rows.flatMap((row) => {
      const { words, base } = project.funds;
      if (row.rate === undefined || row.rate === '') return [];
      const executed = cellValue(row.executed);
      const adjusted = cellValue(row[base]);
      const rate = rateOf(executed, adjusted);
      if (rate === undefined || executed === undefined || adjusted === undefined) return [];
      const printed = row.rate;
      if (isPrintedRate(printed, rate) !== false || isOfOwnColumn(project, row, executed))
        return [];
      return [
        {
          about: { kind: 'funds', row: row.key, column: 'rate' },
          words: () => ({
            message: `${row.label === '' ? '' : `${row.label}的`}${words.rate}印${quoteCell(printed)}，${words.executed} ÷ ${words[base]}为 ${formatRate(rate)}。${initialSentence(row, words.initial)}${row === project.funds.total ? scoreSentence(project, score) : ''}`,
            evidence: `${formatDecimal(executed)} ÷ ${formatDecimal(adjusted)} = ${formatRate(rate)}；${words.rate}${quoteCell(printed)}`,
            advice: '核对金额和执行率；按其他口径计算的，请注明。',
          }),
        },
      ];
    }),
};

/** One error, one finding: a score that follows the printed rate is told with it. */
function scoreSentence(project: Project, { execution }: ProjectScore): string {
  const { verdict, reported, points, interval } = execution;
  if ((verdict !== 'above' && verdict !== 'below') || reported === undefined || points === ZERO)
    return '';
  return followsPrintedRate(project, divide(reported, points))
    ? `预算执行率自评 ${formatDecimal(reported)} 分是照所印执行率计的，按金额复核为 ${formatInterval(interval)}。`
    : '';
}

function initialSentence(row: FundRow, initial: string): string {
  const rate = rateOf(cellValue(row.executed), cellValue(row.initial));
  return rate !== undefined && isPrintedRate(row.rate ?? '', rate) === true
    ? `所印执行率与按${initial}计算的 ${formatRate(rate)} 相符。`
    : '';
}

/**
 * A column of money of that form alone, 调整金额 or 调整数, may be the budget that its rate is taken of, or what was
 * added to one.
 */
function isOfOwnColumn({ form, layout }: Project, row: FundRow, executed: Decimal): boolean {
  const cells = form.funds?.[row.key] ?? {};
  const own = (blockOf(layout, 'funds')?.columns ?? []).filter(({ key }) => !isColumnKey(key));
  const budgets = [row.initial, row.adjusted].flatMap((cell) => cellValue(cell) ?? []);
  return own.some(({ key }) => {
    const amount = cellValue(parseMoneyCell(cells[key], form.moneyUnit));
    if (amount === undefined) return false;
    const bases = [amount, ...budgets.map((budget) => add(budget, amount))];
    return bases.some((base) => {
      const rate = base > ZERO ? rateOf(executed, base) : undefined;
      return rate !== undefined && isPrintedRate(row.rate ?? '', rate) === true;
    });
  });
}
