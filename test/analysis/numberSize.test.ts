import { expect, test } from 'vitest';
import { numberSize, printedRoom } from '../../src/analysis/form/numberSize.ts';

test.each([
  ['1,200,000.00', 12, 'body'],
  ['1,200,000.00', 11.9, 'small'],
  ['1,200,000.00', 10, 'tiny'],
  // nothing smaller can be read
  ['1,200,000.00', 2, 'tiny'],
  // Chinese breaks between any two signs
  ['由财政部门统一安排的补助资金', 4, 'body'],
  ['不超过120万元', 3, 'body'],
  // a sign of comparison stands with its number, two digits wide
  ['≥1000人次', 6, 'body'],
  ['≥1000人次', 5.5, 'small'],
  ['≤1,290.35万元', 9.9, 'small'],
  // full-width signs are two digits wide
  ['１３５.５０', 11, 'body'],
  ['１３５.５０', 10, 'small'],
  ['', 0, 'body'],
])('numberSize(%j, %d) is %s', (text, room, size) => {
  expect(numberSize(text, room)).toBe(size);
});

test('printedRoom: the same share of a page across holds more digits', () => {
  expect(printedRoom(0.1, true)).toBeGreaterThan(printedRoom(0.1, false));
});
