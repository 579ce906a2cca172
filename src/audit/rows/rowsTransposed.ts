import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import type { GoalFigure } from '../goals/goalFigures.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';

/** Numbers of fewer digits have each other's by chance. */
const FEWEST_DIGITS = 4;
/** Students may be fed, examined or counted: fewer characters are of any of these. */
const SHORTEST_THING = 4;

/**
 * The row whose number is that of a figure with two digits in a row changed about, and beside which its name stands;
 * none where another row has the very number.
 * @example 为3150名老人免费体检 is of 免费体检人数 3510人
 */
export function rowsTransposed(
  alike: readonly RowScore[],
  { value, before, after }: GoalFigure,
  column: 'target' | 'actual',
): readonly RowScore[] {
  const statedBy = (row: RowScore) =>
    row[column].kind === 'quantity' ? row[column].value : undefined;
  const found = alike.filter((row) => {
    const own = statedBy(row);
    if (own === undefined || !isTransposed(own, value)) return false;
    const thing = withoutMeasure(row.indicator.name);
    return thing.length >= SHORTEST_THING && (before.includes(thing) || after.includes(thing));
  });
  return found.length === 1 && !alike.some((row) => statedBy(row) === value) ? found : [];
}

/** 3150 and 3510, and neither 3150 and 1530 nor 3150 and 3160. */
export function isTransposed(one: Decimal, other: Decimal, fewest = FEWEST_DIGITS): boolean {
  const [a, b] = [formatDecimal(one), formatDecimal(other)];
  const digits = a.replace('.', '').length;
  if (a === b || a.length !== b.length || digits < fewest) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  // 12.30 beside 123.0 is another place of the point
  if (a.indexOf('.') !== b.indexOf('.')) return false;
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return isSwapped && a.slice(at + 2) === b.slice(at + 2);
}
