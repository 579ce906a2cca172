import { parseExpression } from '../../expression/parseExpression.ts';
import { type Decimal, formatDecimal, ONE, subtract } from '../../model/decimal.ts';

/** No band is dated. */
const NO_YEAR = 0;
const FEWEST = 3;

/** A band by its name, 优, and as printed. */
export interface PrintedBand {
  readonly name: string;
  readonly text: string;
}

/** A band with its bounds; the last of a row has one. */
interface Bounded extends PrintedBand {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
  readonly isRange: boolean;
}

/**
 * What neighbouring bands leave out or have both, where they are printed as ranges and the last as a bound: 60%-80%
 * before <50%. Bands that meet, or that leave one whole step between them as 25-29 and 20-24 do, are sound; none is said
 * of a row with any other text.
 */
export function rangeFaults(bands: readonly PrintedBand[]): string[] {
  if (bands.length < FEWEST) return [];
  const [first] = bands;
  const rest = bands.slice(1).flatMap((band) => boundedOf(band) ?? []);
  if (first === undefined || rest.length < bands.length - 1) return [];
  // only the last may be a bound: 80%以下
  if (!rest.slice(0, -1).every(({ isRange }) => isRange)) return [];
  const [upper, lower] = rest;
  if (upper === undefined || lower === undefined || new Set(rest.map(({ unit }) => unit)).size > 1)
    return [];
  // a row of which less is better has its bands going up
  const isDown = upper.low >= lower.high || upper.low > lower.low;
  return rest.slice(1).flatMap((band, at) => {
    const before = rest[at];
    return before === undefined ? [] : between(before, band, isDown);
  });
}

function between(a: Bounded, b: Bounded, isDown: boolean): string[] {
  const [above, below] = isDown ? [a.low, b.high] : [b.low, a.high];
  const names = `“${a.name}”“${a.text}”和“${b.name}”“${b.text}”`;
  const gap = subtract(above, below);
  if (gap > ONE)
    return [
      `${names}之间，${formatDecimal(below)}至${formatDecimal(above)}${a.unit}没有归入哪一档`,
    ];
  return gap < 0
    ? [`${names}重叠，${formatDecimal(above)}至${formatDecimal(below)}${a.unit}两档都归入`]
    : [];
}

/** A range, or a bound: 50 of <50% is its end on both sides. */
function boundedOf(band: PrintedBand): Bounded | undefined {
  const read = parseExpression(band.text, NO_YEAR);
  if (read.kind === 'range')
    return { ...band, low: read.low, high: read.high, unit: read.unit.text, isRange: true };
  const isBound = read.kind === 'quantity' && !read.approximate && /[≤≥<>]/.test(read.operator);
  return isBound
    ? { ...band, low: read.value, high: read.value, unit: read.unit.text, isRange: false }
    : undefined;
}

/** 优“较好” before 良“好”: the word alone says more than the one with 较. */
export function wordFaults(bands: readonly PrintedBand[]): string[] {
  return bands.flatMap((band, at) => {
    const next = bands[at + 1];
    if (next === undefined || next.text === '') return [];
    return band.text === `较${next.text}` || band.text === `比较${next.text}`
      ? [`“${next.name}”“${next.text}”的程度高于“${band.name}”“${band.text}”`]
      : [];
  });
}
