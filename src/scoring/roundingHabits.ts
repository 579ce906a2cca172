import {
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  ONE,
  round,
  ZERO,
} from '../model/decimal.ts';
import { formatPoints } from '../model/format.ts';
import type { Candidate } from './fit.ts';
import { exactly, type Interval } from './interval.ts';
import type { RowScore } from './rowScore.ts';

const TENTH = decimal('0.1');

/** Whether a score is given in parts of a point that its points do not have: 1.9 of 2, and not 12.5 of 12.5. */
export function isInParts({ reported, points }: Pick<RowScore, 'reported' | 'points'>): boolean {
  return reported !== undefined && reported % ONE !== 0 && reported !== points;
}

/** The same of parts of a tenth: 5.74 of 6. */
export function isInHundredths({
  reported,
  points,
}: Pick<RowScore, 'reported' | 'points'>): boolean {
  return reported !== undefined && reported % TENTH !== 0 && reported !== points;
}

/** In which parts some row of a form is scored, so that no habit of the form rounds them away. */
export interface ScoreParts {
  readonly inParts?: boolean;
  readonly inHundredths?: boolean;
}

/**
 * How real forms round a computed score that the form's other scores do not: down to whole points, to
 * whole points, to tenths, down to tenths. None for a score that is no single figure or needs no rounding; none to
 * whole points where rows of the form are scored in parts of them, and none to tenths where any is in hundredths. What is the same rounded and cut is named by both. `exact` is the score before it was rounded to two
 * decimals.
 * @example roundingHabits('national-2020', { low: 9.78, high: 9.78 }) // 9, 10, 9.8, 9.7
 */
export function roundingHabits(
  id: string,
  { low, high }: Interval,
  {
    inParts = false,
    inHundredths = false,
    exact = low,
  }: ScoreParts & { exact?: Decimal | undefined } = {},
): Candidate[] {
  if (low !== high) return [];
  const whole = [
    { name: 'floor', words: '舍去小数取整', score: (low - (low % ONE)) as Decimal },
    { name: 'whole', words: '四舍五入取整', score: round(low, 0) },
  ];
  const tenths = [
    { name: 'tenths', words: '四舍五入到一位小数', score: round(low, 1) },
    { name: 'tenthsDown', words: '舍去到一位小数', score: tenthsDown(exact) },
  ];
  const habits = [...(inParts ? [] : whole), ...(inHundredths ? [] : tenths)];
  const byScore = Map.groupBy(habits, ({ score }) => score);
  byScore.delete(low);
  return [...byScore.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { name, score } = first;
    const from = name === 'tenthsDown' ? round(exact, FINE) : low;
    // 19.3 is 19 rounded and cut
    const isEither = name === 'floor' && alike.length > 1;
    const words = isEither ? '取整' : first.words;
    const label = `算得 ${formatPoints(from)}后${words}`;
    return [{ id: `${id}${isEither ? '+whole' : ''}+${name}`, label, interval: exactly(score) }];
  });
}

const HUNDRED = decimal(100);
/** So many decimals tell 1.897 from the 1.9 to which it is rounded. */
const FINE = 3;

function tenthsDown(exact: Decimal): Decimal {
  return (exact - (exact % TENTH)) as Decimal;
}

/**
 * A rarer habit, tried where a form prints an input of its own beside the score: from the share of the points in
 * whole percents, as a column 得分系数 prints it.
 * @example finerHabits('national-2020', { low: 38.87, high: 38.87 }, 40) // 38.8 (97% × 40)
 */
export function finerHabits(id: string, { low, high }: Interval, points: Decimal): Candidate[] {
  if (low !== high || points === ZERO) return [];
  const share = divide(low, points);
  const percent = round(share, 2);
  const candidates = [
    {
      id: `${id}+percent`,
      label: `比例取整为 ${formatDecimal(multiply(percent, HUNDRED))}% 后乘以分值`,
      interval: exactly(multiply(percent, points, 2)),
    },
  ];
  return candidates.filter(({ interval }) => interval.low !== low);
}
