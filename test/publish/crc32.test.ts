import { crc32 as zlibCrc } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32, joinedCrc } from '../../src/publish/crc32.ts';
import { seeded, whole } from '../expression/random.ts';

const random = seeded(32);
const bytesOf = (length: number) => Uint8Array.from({ length }, () => whole(random, 0, 255));

test.each([
  [0, 0],
  [1, 0],
  [0, 1],
  [5, 1],
  [300, 65_536],
  [70_000, 99_999],
])('joinedCrc: of %i and %i bytes is that of both together', (first, second) => {
  const [a, b] = [bytesOf(first), bytesOf(second)];
  const both = zlibCrc(Buffer.concat([a, b]));
  expect(crc32(b, crc32(a))).toBe(both);
  expect(joinedCrc(crc32(a), crc32(b), second)).toBe(both);
});
