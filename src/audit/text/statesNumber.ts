import { hasDigit } from './hasDigit.ts';

const DATE = /(?<![\d０-９])[\d０-９]+\s*(?:年|月|日|号|季度)/g;
const OF_DATE = /[年月日号季]/;

/** Whether a text states a number that is no part of a date: 购买资料 150 本, but not 2022 年底前. */
export function statesNumber(text: string | undefined): boolean {
  if (text === undefined || !hasDigit(text)) return false;
  return !OF_DATE.test(text) || hasDigit(text.replace(DATE, ''));
}
