import { expect, test } from 'vitest';
import { fileSize } from '../../src/layouts/fileSize.ts';

test.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [12_345, '13 kB'],
  [999_999, '1000 kB'],
  [1_000_000, '1.0 MB'],
  [3_210_000, '3.3 MB'],
])('fileSize(%i): %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
