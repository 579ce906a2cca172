import { add, formatDecimal } from '../model/decimal.ts';
import type { Content, ContentRow } from './content.ts';
import { decimalOf } from './decimalOf.ts';
import type { FullRow } from './fullRow.ts';

/**
 * The rows with one score over the first two neighbours of one level that are both in order: rates
 * with full marks, no reason and no fault.
 */
export function mergedScores(
  rows: readonly FullRow[],
  content: Content,
  faultSeqs: ReadonlySet<number>,
): readonly FullRow[] {
  const isWhole = (seq: number) => {
    const row = content.rows[seq - 1];
    return row !== undefined && !faultSeqs.has(seq) && isInOrder(row);
  };
  const first = content.rows.findIndex(
    ({ level2 }, index) =>
      isWhole(index + 1) && isWhole(index + 2) && content.rows[index + 1]?.level2 === level2,
  );
  const [upper, lower] = [content.rows[first], content.rows[first + 1]];
  if (upper === undefined || lower === undefined) return rows;
  const points = formatDecimal(add(decimalOf(upper.points), decimalOf(lower.points)));
  return rows.map((row) => {
    if (row.seq === first + 1)
      return { ...row, cells: { ...row.cells, points, score: points, departmentScore: points } };
    if (row.seq === first + 2)
      return {
        ...row,
        cells: { ...row.cells, points: null, score: null, departmentScore: null },
      };
    return row;
  });
}

function isInOrder({ measure, points, score, reason }: ContentRow): boolean {
  return measure === 'rate' && score !== '' && score === points && reason === '';
}
