import { formatDecimal, sumOf } from '../model/decimal.ts';
import type { Content } from './content.ts';
import { decimalOf } from './decimalOf.ts';

/** The content with the sum of its scores as its total score. */
export function withTotal(content: Content): Content {
  const scores = content.rows.map(({ score }) => decimalOf(score));
  const sum = sumOf([decimalOf(content.funds.total.score), ...scores]);
  const score = formatDecimal(sum, content.places);
  return { ...content, total: { ...content.total, score } };
}
