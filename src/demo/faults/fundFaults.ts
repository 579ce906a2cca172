import { decimal, formatDecimal, multiply } from '../../model/decimal.ts';
import type { Content, ContentFunds } from '../content.ts';
import { decimalOf } from '../decimalOf.ts';
import { pick, whole } from '../random.ts';
import { withTotal } from '../withTotal.ts';
import type { FormFault } from './fault.ts';

/** Faults in the printed cells of the 项目资金 block, its scores left as they were. */
export const FUND_FAULTS: readonly FormFault[] = [
  {
    code: 'executionRateMismatch',
    stage: 'scored',
    area: 'money',
    apply: (random, { content, money }) => {
      const share = Number(money.executed) / Number(money.adjusted);
      const rate = share > 0.98 ? `${whole(random, 9000, 9600) / 100}%` : '100%';
      return { content: withFunds(content, 'total', { rate }) };
    },
  },
  {
    code: 'executionRateBlank',
    stage: 'scored',
    area: 'money',
    apply: (_random, { content }) => ({ content: withFunds(content, 'total', { rate: '' }) }),
  },
  {
    code: 'fundsSumMismatch',
    stage: 'scored',
    area: 'money',
    apply: (random, { content }) => {
      const { adjusted } = content.funds.fiscal;
      if (content.moneyUnit === '元' || decimalOf(adjusted) === 0) return undefined;
      const more = multiply(decimalOf(adjusted), decimal(whole(random, 105, 120) / 100), 2);
      return { content: withFunds(content, 'fiscal', { adjusted: formatDecimal(more) }) };
    },
  },
  {
    code: 'moneyUnitSlip',
    stage: 'scored',
    area: 'money',
    apply: (random, { content }) => {
      if (content.moneyUnit === '元') return undefined;
      const column = pick(random, ['initial', 'executed'] as const);
      return {
        content: withFunds(content, 'fiscal', { [column]: `${content.funds.fiscal[column]}元` }),
      };
    },
  },
  {
    code: 'budgetZeroWithSpending',
    stage: 'scored',
    area: 'money',
    apply: (_random, { content }) => {
      const zero = { initial: '0', adjusted: '0', executed: '0' };
      return { content: withFunds(content, 'total', zero) };
    },
  },
  {
    code: 'executionBaseMissing',
    stage: 'scored',
    area: 'money',
    apply: (_random, { content }) => ({
      content: withFunds(content, 'total', { adjusted: '', executed: '', rate: '' }),
    }),
  },
  {
    code: 'executionScoreOutside',
    stage: 'scored',
    area: 'money',
    alsoFires: { resultsAboveMoney: '执行率得分偏低，指标得分率相对变高' },
    apply: (random, { content }) => {
      const score = decimalOf(content.funds.total.score) - decimal(whole(random, 2, 4));
      const text = formatDecimal(Math.max(0, score) as ReturnType<typeof decimal>);
      return { content: withTotal(withFunds(content, 'total', { score: text })) };
    },
  },
];

function withFunds(
  content: Content,
  source: keyof Content['funds'],
  cells: Partial<ContentFunds>,
): Content {
  return {
    ...content,
    funds: { ...content.funds, [source]: { ...content.funds[source], ...cells } },
  };
}
