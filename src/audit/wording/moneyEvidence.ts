import { MONEY_COLUMNS, type Project } from '../../model/project.ts';
import { quoteCell } from './quoteCell.ts';

/**
 * The amounts of 年度资金总额 as printed, under the names that the form has for them; a column that it
 * does not have is not spoken of.
 * @example moneyEvidence(project) // '年初预算数“100”；全年预算数“62.38”；全年执行数“62.38”'
 */
export function moneyEvidence({ funds: { total, words } }: Pick<Project, 'funds'>): string {
  return MONEY_COLUMNS.filter((column) => total[column].kind !== 'absent')
    .map((column) => `${words[column]}${quoteCell(total.printed[column])}`)
    .join('；');
}
