import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, ONE, subtract } from '../../model/decimal.ts';
import { formatExactWan } from '../../model/format.ts';
import type { FundRow, Funds } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasExecution } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { explainsMoney } from '../reasons/explainsMoney.ts';
import { unspentGap } from '../reasons/moneyGap.ts';
import { formatRateBeside } from '../wording/formatRateBeside.ts';
import { everywhereIn } from '../wording/noReasonGiven.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { ENOUGH } from './lowExecutionWithoutReason.ts';
import { LARGEST_UNSPENT } from './unspentAbove20.ts';

/**
 * X6, of one source: more than 20 % of it was left unspent behind a total of which enough was spent (X4), and no cell
 * says why.
 */
export const sourceUnspent: Check = {
  code: 'sourceUnspent',
  title: '一项来源未执行超过 20% 未见说明',
  severity: 'info',
  ofWhole: true,
  basis: ownBasis('X6'),
  appliesTo: hasExecution,
  money: 'everyRow',
  check: (subject) => {
    const { project, score } = subject;
    const { funds } = project;
    const { rate } = score.execution;
    const gap = unspentGap(funds);
    if (rate === undefined || rate < ENOUGH || rate > ONE || gap === undefined) return [];
    const left = funds.rows.flatMap((row) => leftOf(row, funds));
    if (left.length === 0 || explainsMoney(subject, gap)) return [];
    const { words, base } = funds;
    return left.map(({ row, budget, executed, share }) => ({
      about: { kind: 'funds' as const, row: row.key, column: 'executed' },
      words: () => ({
        message: `${row.label}${words[base]} ${formatExactWan(budget)} 万元，${words.executed} ${formatExactWan(executed)} 万元，未执行的占 ${formatRateBeside(share, LARGEST_UNSPENT)}。${everywhereIn(project)}没有提到原因。`,
        evidence: `${row.label}${words[base]}${quoteCell(row.printed[base])}；${words.executed}${quoteCell(row.printed.executed)}`,
        advice: '说明这项资金未执行的原因和去向（结转、交回或其他）。',
      }),
    }));
  },
};

interface Left {
  readonly row: FundRow;
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly share: Decimal;
}

/** A source of which both amounts are stated and more than a fifth was left. */
function leftOf(row: FundRow, { base }: Funds): Left[] {
  if (row.role !== 'part') return [];
  const [budget, executed] = [cellValue(row[base]), cellValue(row.executed)];
  if (budget === undefined || executed === undefined || budget <= 0) return [];
  if (executed < 0 || executed >= budget) return [];
  const share = divide(subtract(budget, executed), budget);
  return share > LARGEST_UNSPENT ? [{ row, budget, executed, share }] : [];
}
