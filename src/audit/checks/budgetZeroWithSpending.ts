import { cellValue } from '../../model/cell.ts';
import { ZERO } from '../../model/decimal.ts';
import type { FundRow } from '../../model/project.ts';
import type { Check } from '../finding.ts';
import { hasMoney } from '../hasPrinted.ts';
import { spendsOnZeroBudget } from '../money/spendsOnZeroBudget.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../wording/quoteCell.ts';

/** E6: a total row of zero while another row shows spending; the rate is not computable then. */
export const budgetZeroWithSpending: Check = {
  code: 'budgetZeroWithSpending',
  title: '资金总额为零而有支出',
  severity: 'error',
  basis: printedBasis('E6', '自评表所印“年度资金总额”与全年执行数'),
  appliesTo: hasMoney('adjusted', 'executed'),
  check: ({ project }) => {
    if (!spendsOnZeroBudget(project)) return [];
    const { rows, total, words } = project.funds;
    const spending = rows.filter(({ executed }) => executed.kind === 'value');
    const isScored = cellValue(total.score) === ZERO;
    const budgets = (['initial', 'adjusted'] as const)
      .filter((column) => total[column].kind !== 'absent')
      .map((column) => `${words[column]}${quoteCell(total.printed[column])}`);
    const spent = ({ label, printed }: FundRow) => `${label}${quoteCell(printed.executed)}`;
    return [
      {
        about: { kind: 'funds', row: total.key, column: 'adjusted' },
        words: () => ({
          message: `${words.total}的${words.adjusted}为 0，而${words.executed}中有支出，执行率无法计算${isScored ? '，所得 0 分没有依据' : ''}。`,
          evidence: `${words.total}：${budgets.join('，')}；${words.executed}：${spending.map(spent).join('，')}`,
          advice: `更正${words.total}一行的预算数和执行数，再计算执行率和得分。`,
        }),
      },
    ];
  },
};
