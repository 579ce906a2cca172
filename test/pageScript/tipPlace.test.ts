import { expect, test } from 'vitest';
import { tipPlace } from '../../src/pageScript/tipPlace.ts';

const WINDOW = { width: 1000, height: 800 };
const TIP = { width: 200, height: 60 };
const ROW = { left: 100, top: 300, width: 600, height: 30 };
const TILE = { left: 100, top: 300, width: 600, height: 300 };

test.each([
  ['touches a row from below', ROW, { x: 400, y: 302 }, { left: 300, top: 318 }],
  ['never leaves a gap below a row', ROW, { x: 400, y: 328 }, { left: 300, top: 330 }],
  ['lies over a tile near the pointer', TILE, { x: 400, y: 320 }, { left: 300, top: 336 }],
  ['stays in the window at its left', ROW, { x: 20, y: 302 }, { left: 8, top: 318 }],
  ['stays in the window at its right', ROW, { x: 990, y: 302 }, { left: 792, top: 318 }],
  ['stands above at the foot', { ...ROW, top: 760 }, { x: 400, y: 770 }, { left: 300, top: 700 }],
])('tipPlace: %s', (_, mark, at, expected) => {
  expect(tipPlace(mark, at, TIP, WINDOW)).toEqual(expected);
});
