import { MONEY_COLUMNS, type MoneyColumn, type Project } from './project.ts';
import { terms } from './terms.ts';

/** What each amount is called; no entry for one that no form has a column for. */
export type MoneyNames = Readonly<Partial<Record<MoneyColumn, string>>>;

/** The official terms of all three. */
export const OFFICIAL_NAMES = {
  initial: terms.initial,
  adjusted: terms.adjusted,
  executed: terms.executed,
} as const satisfies MoneyNames;

/**
 * What forms call the amounts of their total: as they all print it, or the official term where they differ.
 * @example moneyNames([{ words: { adjusted: '预算数', … }, … }]) // { adjusted: '预算数', executed: '执行数' }
 */
export function moneyNames(all: readonly Pick<Project['funds'], 'total' | 'words'>[]): MoneyNames {
  return Object.fromEntries(
    MONEY_COLUMNS.flatMap((column) => {
      const own = all.filter(({ total }) => total[column].kind !== 'absent');
      const [name, ...others] = new Set(own.map(({ words }) => words[column]));
      if (name === undefined) return [];
      return [[column, others.length === 0 ? name : OFFICIAL_NAMES[column]]];
    }),
  );
}
