import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compare } from '../../src/expression/compare.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { DOWNWARD, UPWARD } from '../expression/describe.ts';
import { pick, seeded } from '../expression/random.ts';
import { mutatedText } from './mutate.ts';
import { rounds, SEED } from './rounds.ts';

/** Targets and actuals as they stand in forms of many places. */
const CELLS = readFileSync('test/fixtures/anqing-2022.txt', 'utf8')
  .split(/[\n|\t]/)
  .map((cell) => cell.trim())
  .filter((cell) => cell !== '' && cell.length < 200);

test('parseExpression, compare: any broken cell is read as something, and compared or not', () => {
  expect(CELLS.length).toBeGreaterThan(100);
  const random = seeded(SEED);
  for (let round = 0; round < rounds(1000); round += 1) {
    const [target, actual] = [
      mutatedText(random, pick(random, CELLS)),
      mutatedText(random, pick(random, CELLS)),
    ];
    const where = `seed ${SEED}, round ${round}: ${JSON.stringify([target, actual])}`;
    const read = () => [target, actual].map((text) => parseExpression(text, 2022));
    expect(read, where).not.toThrow();
    const [one, other] = read();
    if (one === undefined || other === undefined) continue;
    for (const direction of [UPWARD, DOWNWARD]) {
      expect(() => compare(one, other, direction), where).not.toThrow();
    }
  }
});
