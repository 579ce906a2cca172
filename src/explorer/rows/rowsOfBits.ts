import { BITS_A_WORD } from './viewSql.ts';

/**
 * The row numbers that words of bits name, in rising order: bit `b` of word `w` is row `w × 48 + b`.
 * @example rowsOfBits([[1, 5]]) // Uint32Array.of(48, 50)
 */
export function rowsOfBits(words: readonly (readonly [number, number])[]): Uint32Array {
  const rows: number[] = [];
  for (const [word, bits] of words.toSorted(([a], [b]) => a - b)) {
    // Beyond 32 bits only arithmetic is exact.
    let rest = bits;
    for (let bit = 0; rest > 0; bit += 1) {
      if (rest % 2 === 1) rows.push(word * BITS_A_WORD + bit);
      rest = Math.floor(rest / 2);
    }
  }
  return Uint32Array.from(rows);
}
