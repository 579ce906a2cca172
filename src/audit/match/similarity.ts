import { type Decimal, divide, ONE, ZERO } from '../../model/decimal.ts';

/** Names are compared up to this length. */
const LONGEST = 200;

/** How often each pair of neighbouring characters stands in a text, and how many there are. */
export interface Bigrams {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The bigrams of a text that has been made plain. */
export function bigramsOf(text: string): Bigrams {
  const characters = Array.from(text.slice(0, LONGEST));
  const counts = new Map<string, number>();
  for (let at = 1; at < characters.length; at++) {
    const pair = `${characters[at - 1]}${characters[at]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { text, counts, total: Math.max(0, characters.length - 1) };
}

/** Dice's coefficient, 0–1: twice the bigrams in common over all bigrams; 1 for equal texts. */
export function similarity(a: Bigrams, b: Bigrams): Decimal {
  if (a.text === b.text) return a.text === '' ? ZERO : ONE;
  if (a.total + b.total === 0) return ZERO;
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small.counts) shared += Math.min(count, large.counts.get(pair) ?? 0);
  return divide((2 * shared) as Decimal, (a.total + b.total) as Decimal);
}
