import { type Decimal, decimal, multiplyDivide } from '../model/decimal.ts';
import type { Rulebook } from '../model/rulebook.ts';

const HUNDRED = decimal(100);

/**
 * The grade of a total out of `full` (G2: 90 of 100 优, 80 良, 60 中, below 差, unless the rule book says
 * otherwise).
 * @example gradeOf(decimal(94), national2020) // '优'
 */
export function gradeOf(total: Decimal, { grades }: Rulebook, full: Decimal = HUNDRED): string {
  const share = full === HUNDRED ? total : multiplyDivide(total, HUNDRED, full, 6);
  const reached = grades.scale.find((step) => share >= step.from) ?? grades.scale.at(-1);
  return reached?.grade ?? '';
}
