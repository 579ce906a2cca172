import type { Decimal } from '../../model/decimal.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import type { LastYear } from '../figures/lastYear.ts';
import { statedMoney } from '../statedMoney.ts';
import type { ProjectChange } from './changesById.ts';
import type { SiteHistory } from './history.ts';
import type { YearChange } from './yearChange.ts';

/** What is known of the year right before one, as plain data. */
export interface LastYearFacts {
  /** By the id of the later project. */
  readonly changes: ReadonlyMap<string, ProjectChange>;
  /** 全年执行数 ÷ 全年预算数 of departments then, 0–1, by their ids. */
  readonly rates: ReadonlyMap<string, Decimal>;
}

/** The same of all projects and departments of a year. */
export function lastYearFacts(
  { changes, departments }: Pick<SiteHistory, 'changes' | 'departments'>,
  year: number,
): LastYearFacts {
  const own = [...changes].filter(([, found]) => {
    return changeFrom(found, year - 1)?.after.project.year === year;
  });
  const rates = [...departments].flatMap(([id, { years }]) => {
    const rate = years.find((one) => one.year === year - 1)?.summary.rateAdjusted;
    return rate === undefined ? [] : [[id, rate] as const];
  });
  return { changes: new Map(own), rates: new Map(rates) };
}

/** What the figures of one year know of the year right before it; an earlier one is not 上年. */
export function lastYearOf({ changes, rates }: LastYearFacts, year: number): LastYear {
  const changeOf = (page: string) => changeFrom(changes.get(page), year - 1);
  return {
    rate: (page) => {
      const before = changeOf(page)?.before;
      if (before === undefined) return rates.get(page.replace(`${year}/`, ''));
      const { executed, adjusted } = statedMoney(before.project.funds);
      return rateOf(executed, adjusted);
    },
    row: (page, row) => changeOf(page)?.matches.find(({ after }) => after === row)?.before,
  };
}

function changeFrom(found: ProjectChange | undefined, year: number): YearChange | undefined {
  const change = found !== undefined && 'change' in found ? found.change : undefined;
  return change?.before.project.year === year ? change : undefined;
}
