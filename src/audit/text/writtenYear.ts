import type { Deadline } from '../../expression/expression.ts';

/**
 * The year as written: 2022年元旦前 is a term of 2022, though its last day is in 2021, and one of 2021
 * as well where that is the form's year.
 */
export function writtenYear(text: string | undefined, { by }: Deadline, formYear: number): number {
  const year = Number(by.slice(0, 4));
  return text?.includes('元旦') === true && by.endsWith('12-31') && year !== formYear
    ? year + 1
    : year;
}
