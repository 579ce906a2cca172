import { expect, test } from 'vitest';
import { compare } from '../../src/expression/compare.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { cpuTime } from '../cpuTime.ts';
import { DOWNWARD, UPWARD } from './describe.ts';
import { many, pick, whole } from './random.ts';

const LENGTH = 200_000;
/** What one cell may take at this length; a text that is read more than once a character takes hours. */
const MILLISECONDS = 3000;
const PIECES = [
  '9',
  '0',
  '(',
  '以上',
  ',',
  '，',
  '１',
  '≥',
  '<p ',
  '<p>',
  '&nbsp;',
  '1 ',
  '1, ',
  '1,',
  '1.',
  '年',
  '2022年',
  '1月',
  '-',
  '1-',
  '每',
  '元/',
  '人',
  '…',
  '**',
  '★',
  '指标1:',
  '(1)',
  '①',
  '百分之',
  '百',
  '未',
  '达成',
  '及',
  '满意',
  ' ',
  '\u200b',
  '²',
  '⼈',
  '于',
  '提升',
  '提升1',
  '率',
  '度1',
  '全部',
  '部分',
  '预期',
  '目标',
  '的',
  '1;',
  '。',
  '\u{1f600}',
];

test.each(PIECES)('parseExpression(%j, 200 kB of it): neither throws nor slows down', (piece) => {
  const repeated = piece.repeat(Math.ceil(LENGTH / piece.length));
  const taken = cpuTime(() => {
    for (const text of [repeated, `≥5${repeated}`, `提升${repeated}1`, `2022年${repeated}x`]) {
      const expression = parseExpression(text, 2022);
      compare(expression, expression, UPWARD);
    }
  });
  expect(taken).toBeLessThan(MILLISECONDS);
});

test('parseExpression(any mixture, up to the longest value): never throws, stays quick', () => {
  const texts = many(20_000, 1, (random) =>
    Array.from({ length: whole(random, 1, 24) }, () => pick(random, PIECES)).join(''),
  );
  const taken = cpuTime(() => {
    const expressions = texts.map((text) => parseExpression(text, 2022));
    expressions.forEach((target, at) => {
      const actual = expressions[(at * 7 + 1) % expressions.length] ?? target;
      compare(target, actual, at % 2 === 0 ? DOWNWARD : UPWARD);
    });
  });
  expect(taken).toBeLessThan(4 * MILLISECONDS);
});

test('parseExpression(any code units, lone surrogates too): never throws', () => {
  const texts = many(20_000, 2, (random) =>
    String.fromCharCode(
      ...Array.from({ length: whole(random, 0, 12) }, () =>
        random() < 0.5 ? whole(random, 0x20, 0x7e) : whole(random, 0, 0xffff),
      ),
    ),
  );
  expect(() => texts.map((text) => parseExpression(text, 2022))).not.toThrow();
});
