import type { FundSource } from '../model/project.ts';
import { terms } from '../model/terms.ts';

/** The columns of the 项目资金 block that hold money. */
export const MONEY_COLUMNS = ['initial', 'adjusted', 'executed'] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** What the form calls the rows of the 项目资金 block. */
export const FUND_WORDS: Readonly<Record<FundSource, string>> = {
  total: '年度资金总额',
  fiscal: terms.fiscal,
  carryover: terms.carryover,
  other: terms.other,
};
