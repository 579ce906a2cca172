import { decimal, formatDecimal, multiply } from '../../model/decimal.ts';
import type { FormV1 as Form, FundRowText } from '../../model/formV1.ts';
import { pick, whole } from '../random.ts';
import { decimalOf, withTotal } from '../scoreForm.ts';
import type { FormFault } from './fault.ts';

/** Faults in the printed cells of the 项目资金 block, its scores left as they were. */
export const FUND_FAULTS: readonly FormFault[] = [
  {
    code: 'executionRateMismatch',
    stage: 'scored',
    area: 'money',
    apply: (random, { form, money }) => {
      const share = Number(money.executed) / Number(money.adjusted);
      const rate = share > 0.98 ? `${whole(random, 9000, 9600) / 100}%` : '100%';
      return { form: withFunds(form, 'total', { rate }) };
    },
  },
  {
    code: 'executionRateBlank',
    stage: 'scored',
    area: 'money',
    apply: (_random, { form }) => ({ form: withFunds(form, 'total', { rate: '' }) }),
  },
  {
    code: 'fundsSumMismatch',
    stage: 'scored',
    area: 'money',
    apply: (random, { form }) => {
      const { adjusted } = form.funds.fiscal;
      if (form.moneyUnit === '元' || decimalOf(adjusted) === 0) return undefined;
      const more = multiply(decimalOf(adjusted), decimal(whole(random, 105, 120) / 100), 2);
      return { form: withFunds(form, 'fiscal', { adjusted: formatDecimal(more) }) };
    },
  },
  {
    code: 'moneyUnitSlip',
    stage: 'scored',
    area: 'money',
    alsoFires: { fundsSumMismatch: '一个来源按元读，与总额相差一万倍' },
    apply: (random, { form }) => {
      if (form.moneyUnit === '元') return undefined;
      const column = pick(random, ['initial', 'executed'] as const);
      return { form: withFunds(form, 'fiscal', { [column]: `${form.funds.fiscal[column]}元` }) };
    },
  },
  {
    code: 'budgetZeroWithSpending',
    stage: 'scored',
    area: 'money',
    apply: (_random, { form }) => {
      const zero = { initial: '0', adjusted: '0', executed: '0' };
      return { form: withFunds(form, 'total', zero) };
    },
  },
  {
    code: 'executionBaseMissing',
    stage: 'scored',
    area: 'money',
    apply: (_random, { form }) => ({
      form: withFunds(form, 'total', { adjusted: '', executed: '', rate: '' }),
    }),
  },
  {
    code: 'executionScoreOutside',
    stage: 'scored',
    area: 'money',
    alsoFires: { resultsAboveMoney: '执行率得分偏低，指标得分率相对变高' },
    apply: (random, { form }) => {
      const score = decimalOf(form.funds.total.score) - decimal(whole(random, 2, 4));
      const text = formatDecimal(Math.max(0, score) as ReturnType<typeof decimal>);
      return { form: withTotal(withFunds(form, 'total', { score: text })) };
    },
  },
];

function withFunds(form: Form, source: keyof Form['funds'], cells: Partial<FundRowText>): Form {
  return { ...form, funds: { ...form.funds, [source]: { ...form.funds[source], ...cells } } };
}
