import type { FundRow } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasMoney } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { spendsOnZeroBudget } from '../spendsOnZeroBudget.ts';

/** E6: a total row of zero while another row shows spending; the rate is not computable then. */
export const budgetZeroWithSpending: Check = {
  code: 'budgetZeroWithSpending',
  title: '资金总额为零而有支出',
  severity: 'error',
  basis: printedBasis('E6', '自评表所印“年度资金总额”与全年执行数'),
  appliesTo: hasMoney('adjusted', 'executed'),
  check: ({ project }) => {
    if (!spendsOnZeroBudget(project)) return [];
    const { rows, total } = project.funds;
    const spending = rows.filter(({ executed }) => executed.kind === 'value');
    const words = ({ label, printed }: FundRow) => `${label}${quoteCell(printed.executed)}`;
    return [
      {
        about: { kind: 'funds', row: total.key, column: 'adjusted' },
        words: () => ({
          message: '年度资金总额的全年预算数为 0，而全年执行数中有支出，执行率无法计算。',
          evidence: `年度资金总额：年初预算数${quoteCell(total.printed.initial)}，全年预算数${quoteCell(total.printed.adjusted)}；全年执行数：${spending.map(words).join('，')}`,
          advice: '补填年度资金总额一行的预算数和执行数，再计算执行率和得分。',
        }),
      },
    ];
  },
};
