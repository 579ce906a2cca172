/** Rows of one year among those that pass: how many there are, and how many pass before them by number. */
export interface YearBlock {
  readonly before: number;
  readonly rows: number;
}

/** Some of the rows that pass, counted by number, oldest year first. */
export interface Span {
  readonly offset: number;
  readonly limit: number;
}

/** The years, oldest first by number of rows, as the blocks in which the table shows them: newest first. */
export function yearBlocks(rowsByYear: readonly number[]): YearBlock[] {
  let before = 0;
  const blocks = rowsByYear.map((rows) => {
    const block = { before, rows };
    before += rows;
    return block;
  });
  return blocks.toReversed();
}

/**
 * Where the rows of a page, newest years first, stand among all that pass in the order of their numbers.
 * @example spansOf([{ before: 10, rows: 5 }, { before: 0, rows: 10 }], 3, 4)
 * // [{ offset: 13, limit: 2 }, { offset: 0, limit: 2 }]
 */
export function spansOf(blocks: readonly YearBlock[], offset: number, limit: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { before, rows } of blocks) {
    const [from, to] = [Math.max(offset, start), Math.min(offset + limit, start + rows)];
    if (from < to) spans.push({ offset: before + from - start, limit: to - from });
    start += rows;
  }
  return spans;
}
