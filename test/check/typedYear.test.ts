import { expect, test } from 'vitest';
import { typedYear } from '../../src/checkPage/typedYear.ts';

test.each([
  ['2021', 2021],
  [' ２０２１　', 2021],
  ['', undefined],
  ['  ', undefined],
  ['0', undefined],
  ['202', undefined],
  ['1e3', undefined],
])('typedYear(%j): is %j', (text, year) => {
  expect(typedYear(text)).toBe(year);
});
