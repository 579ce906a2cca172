import { expect, test } from 'vitest';
import { spansOf, yearBlocks } from '../../src/explorer/rows/grid/newestFirst.ts';

const BY_YEAR = [0, 10, 0, 5, 7];
const blocks = yearBlocks(BY_YEAR);
/** Each row as its number, newest year first. */
const ORDER = [...range(15, 22), ...range(10, 15), ...range(0, 10)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

test('spansOf: any page of the rows, newest first, by their numbers', () => {
  for (let offset = 0; offset <= ORDER.length; offset += 1) {
    for (const limit of [1, 6, 100]) {
      const rows = spansOf(blocks, offset, limit).flatMap((span) =>
        range(span.offset, span.offset + span.limit),
      );
      expect(rows).toEqual(ORDER.slice(offset, offset + limit));
    }
  }
});
