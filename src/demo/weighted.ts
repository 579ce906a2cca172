import { add, type Decimal, decimal, subtract } from '../model/decimal.ts';
import type { Paper } from './paper.ts';
import type { PlannedRow } from './plannedRows.ts';

const ONE_POINT = decimal(1);
/** What a plan leaves to the execution. */
const PLANNED = 10;

/** The rows of a plan, whose outputs take up what the paper does not give to the execution, or give it. */
export function weighted(
  rows: readonly PlannedRow[],
  { execution, executionPoints }: Paper,
): readonly PlannedRow[] {
  const more = PLANNED - (execution === 'none' ? 0 : executionPoints);
  let changed = rows;
  for (let left = Math.abs(more); left > 0; left -= 1) {
    changed = moved(changed, more > 0 ? add : subtract);
  }
  return changed;
}

/** One point more or less for the output row that has the most. */
function moved(
  rows: readonly PlannedRow[],
  change: (a: Decimal, b: Decimal) => Decimal,
): readonly PlannedRow[] {
  const outputs = rows.filter(({ level1 }) => level1 === 'output');
  const most = outputs.reduce((a, b) => (b.points > a.points ? b : a));
  return rows.map((row) =>
    row === most ? { ...row, points: change(row.points, ONE_POINT) } : row,
  );
}
