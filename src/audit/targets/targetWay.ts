import { directionOf, unsignedDirection } from '../../expression/direction/directionOf.ts';
import { parseExpression } from '../../expression/parseExpression.ts';
import type { Indicator } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Way } from '../../model/words.ts';

/** Which way a row is better where the signs of its targets do not tell; open where it is not sure. */
export function targetWay(
  indicator: Indicator,
  year: number,
  { directions }: Pick<Rulebook, 'directions'>,
): Way {
  if (indicator.printedDirection === 'atLeast') return 'more';
  if (indicator.printedDirection === 'atMost') return 'less';
  const target = parseExpression(indicator.target ?? '', year);
  return target.kind === 'quantity'
    ? unsignedDirection(indicator, target, directions).way
    : directionOf(indicator, target, directions).way;
}
