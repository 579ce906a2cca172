import { formatCount } from '../../model/format.ts';
import type { Totals } from '../filters/crossFilter.ts';

/** How much there is, and how much of it passes. */
export function totalsWords(passing: Totals, all: Totals, isFiltered: boolean): string {
  const words = ({ rows, projects }: Totals) =>
    `${formatCount(rows)} 项指标、${formatCount(projects)} 个项目`;
  if (!isFiltered) return `共 ${words(all)}。`;
  if (passing.rows === 0) return `没有符合条件的指标（共 ${words(all)}）。`;
  return `符合条件的有 ${words(passing)}（共 ${words(all)}）。`;
}
