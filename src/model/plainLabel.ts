import { withoutBrackets } from './withoutBrackets.ts';

/**
 * The label of a column in a sentence: without the letter of a formula, points and line breaks.
 * @example plainLabel('全年预算数\n（A）') // '全年预算数'
 */
export function plainLabel(label: string): string {
  return withoutBrackets(label).replace(/\s+/g, '');
}
