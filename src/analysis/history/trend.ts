import type { Decimal } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import type { YearFigures } from './comparison.ts';

/** A rate over years as one line: 0–1, oldest first. */
export interface Trend {
  readonly name: string;
  readonly points: readonly { readonly year: number; readonly rate: Decimal }[];
  /** The first and the last year: 2021–2023 年. */
  readonly span: string;
  /** Their rates, as printed: 95.2% → 97.1%. */
  readonly ends: string;
  /** Every year in words. */
  readonly words: string;
}

/** Fewer years are told by the sentence that compares two. */
const FEWEST_YEARS = 3;

/** A trend over the years whose rate is known; absent where they are too few for a line. */
export function trend(
  name: string,
  years: readonly { readonly year: number; readonly rate: Decimal | undefined }[],
): Trend | undefined {
  const points = years.flatMap(({ year, rate }) => (rate === undefined ? [] : [{ year, rate }]));
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined || points.length < FEWEST_YEARS) return undefined;
  const word = ({ year, rate }: (typeof points)[number]) => `${year} 年 ${formatRate(rate)}`;
  return {
    name,
    points,
    span: `${first.year}–${last.year} 年`,
    ends: `${formatRate(first.rate)} → ${formatRate(last.rate)}`,
    words: `${name}：${points.map(word).join('，')}`,
  };
}

/** How a body did over the years up to one, over all of its projects in each. */
export function bodyTrends(years: readonly YearFigures[], until: number): readonly Trend[] {
  const own = years.filter(({ year }) => year <= until);
  const of = (name: string, column: 'rateAdjusted' | 'metShare' | 'checkableShare') =>
    trend(
      name,
      own.map(({ year, summary }) => ({ year, rate: summary[column] })),
    );
  return [
    of('执行率', 'rateAdjusted'),
    of('达标率', 'metShare'),
    of('可核分值占比', 'checkableShare'),
  ].filter((one) => one !== undefined);
}
