import { expect, test } from 'vitest';
import { isLongTable } from '../../src/layouts/isLongTable.ts';

const groups = (...sizes: readonly number[]) => sizes.map((length) => ({ length }));

test.each([
  [[], false],
  [[100], false],
  [[60, 41], true],
])('isLongTable of groups of %j rows: %s', (sizes, isLong) => {
  expect(isLongTable(groups(...sizes))).toBe(isLong);
});
