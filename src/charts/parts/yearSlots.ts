/** Years further apart than this are not filled up. */
const MOST_SLOTS = 12;

/**
 * One slot for each year from the first to the last row, in which a year without a row stays empty,
 * so that neighbours in the chart are neighbours in time.
 */
export function yearSlots<Row extends { readonly year: number }>(
  rows: readonly Row[],
): { readonly years: readonly number[]; readonly slots: readonly (Row | undefined)[] } {
  const sorted = rows.toSorted((a, b) => a.year - b.year);
  const [first, last] = [sorted.at(0)?.year ?? 0, sorted.at(-1)?.year ?? 0];
  const count = last - first + 1;
  const years =
    count > MOST_SLOTS
      ? sorted.map(({ year }) => year)
      : Array.from({ length: count }, (_, index) => first + index);
  return { years, slots: years.map((year) => sorted.find((row) => row.year === year)) };
}
