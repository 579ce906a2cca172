import { BANDS } from '../../model/bands.ts';
import type { Indicator } from '../../model/project.ts';
import { hasDigit } from '../text/hasDigit.ts';

/**
 * Whether one of the bands 优良中差 beside a row has a number: what its target says in words, such as 不超预算, can be held
 * against 超过预算的5%.
 */
export function hasNumberedBand({ cells }: Pick<Indicator, 'cells'>): boolean {
  return BANDS.some((band) => hasDigit(cells[band] ?? ''));
}
