import { rateOf } from '../../scoring/executionScore.ts';
import type { LastYear } from '../figures/lastYear.ts';
import { statedMoney } from '../statedMoney.ts';
import type { SiteHistory } from './history.ts';
import type { YearChange } from './yearChange.ts';

/** What the figures of one year know of the year right before it; an earlier one is not 上年. */
export function lastYearOf(
  history: Pick<SiteHistory, 'changes' | 'departments'>,
  year: number,
): LastYear {
  const changeOf = (page: string): YearChange | undefined => {
    const found = history.changes.get(page);
    const change = found !== undefined && 'change' in found ? found.change : undefined;
    return change?.before.project.year === year - 1 ? change : undefined;
  };
  return {
    rate: (page) => {
      const before = changeOf(page)?.before;
      if (before !== undefined) {
        const { executed, adjusted } = statedMoney(before.project.funds);
        return rateOf(executed, adjusted);
      }
      const department = history.departments.get(page.replace(`${year}/`, ''));
      return department?.years.find((one) => one.year === year - 1)?.summary.rateAdjusted;
    },
    row: (page, row) => changeOf(page)?.matches.find(({ after }) => after === row)?.before,
  };
}
