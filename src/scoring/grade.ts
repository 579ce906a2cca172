import type { Decimal } from '../model/decimal.ts';
import type { Rulebook } from '../model/rulebook.ts';

/**
 * The grade of a total (G2: 90 优, 80 良, 60 中, below 差, unless the rule book says otherwise).
 * @example gradeOf(decimal(94), national2020) // '优'
 */
export function gradeOf(total: Decimal, { grades }: Rulebook): string {
  const reached = grades.scale.find((step) => total >= step.from) ?? grades.scale.at(-1);
  return reached?.grade ?? '';
}
