import { expect, test } from 'vitest';
import { compare } from '../../src/expression/compare.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { describeExpression, UPWARD } from './describe.ts';
import { many, pick, whole } from './random.ts';

const SIGNS = ['', '≥', '≤', '=', '>', '<', '不低于', '不超过', '约'];
const UNITS = ['人', '人次', '个', '%', '万元', '元', '公里', '元/人·月', '平方米', '天', '场'];
const SUFFIXES = ['', '', '以上', '左右'];
const WORDS = [
  '有改善',
  '达成预期指标',
  '2022年12月底前完成',
  '春节前完成',
  '无',
  '是',
  '提升10%',
  '18-54周岁',
];

interface Cell {
  readonly parts: readonly string[];
}

/** A cell in the parts between which a blank says nothing. */
const cells: Cell[] = many(3000, 11, (random) => {
  if (random() < 0.2) return { parts: [...pick(random, WORDS)] };
  const value = pick(random, [
    String(whole(random, 0, 99_999)),
    `${whole(random, 0, 999)}.${whole(random, 1, 99)}`,
    `${whole(random, 1, 999)},${whole(random, 100, 999)}`,
  ]);
  return { parts: [pick(random, SIGNS), value, pick(random, UNITS), pick(random, SUFFIXES)] };
});

test('parseExpression(cell): the same in full width', () => {
  for (const { parts } of cells) {
    const text = parts.join('');
    expect(reading(fullWidth(text)), text).toBe(reading(text));
  }
});

test('parseExpression(cell): the same with blanks and line breaks between its parts', () => {
  const blanks = ['', ' ', '　', '\n', '\u00a0', '\u200b'];
  const spaced = many(cells.length, 12, (random) => () => pick(random, blanks));
  cells.forEach(({ parts }, at) => {
    const isDated = parts.length > 4 && /\d/.test(parts.join(''));
    if (isDated) return; // a blank inside 12 is no blank between parts
    const blank = spaced[at] ?? (() => '');
    const text = parts.join('');
    expect(reading(parts.map((part) => blank() + part + blank()).join('')), text).toBe(
      reading(text),
    );
  });
});

test('parseExpression(cell): the same in markup, after numbering and before a full stop', () => {
  for (const { parts } of cells) {
    const text = parts.join('');
    for (const framed of [`<p>${text}</p>`, `指标1：${text}`, `★${text}`, `${text}。`]) {
      expect(reading(framed), framed).toBe(reading(text));
    }
  }
});

test('parseExpression(cell): the same object for the same text, whatever was read before', () => {
  const once = cells.map(({ parts }) => parseExpression(parts.join(''), 2022));
  const again = cells.toReversed().map(({ parts }) => parseExpression(parts.join(''), 2022));
  expect(again.toReversed()).toEqual(once);
});

test.each([
  ['元', '万元', 10_000],
  ['米', '公里', 1000],
  ['平方米', '公顷', 10_000],
  ['千克', '吨', 1000],
  ['‰', '%', 10],
  ['人次', '万人次', 10_000],
])('compare(…): completion does not depend on %s or %s', (small, large, times) => {
  const pairs = many(
    500,
    13,
    (random) => [whole(random, 1, 500_000), whole(random, 1, 500_000)] as const,
  );
  for (const [target, actual] of pairs) {
    const inSmall = [`≥${target}${small}`, `${actual}${small}`] as const;
    const inLarge = [`≥${target / times}${large}`, `${actual / times}${large}`] as const;
    const expected = completionOf(...inSmall);
    expect(expected).toBeDefined();
    expect(completionOf(inSmall[0], inLarge[1]), inSmall.join()).toBe(expected);
    expect(completionOf(inLarge[0], inSmall[1]), inLarge.join()).toBe(expected);
    expect(completionOf(...inLarge), inLarge.join()).toBe(expected);
  }
});

test('compare(target, actual): deviation is completion − 1, both absent for a target of zero only', () => {
  for (const [target, actual] of many(2000, 14, (random) => [
    whole(random, 0, 50),
    whole(random, 0, 90),
  ])) {
    const result = compare(
      parseExpression(`≥${target}人`, 2022),
      parseExpression(`${actual}人`, 2022),
      UPWARD,
    );
    if (result.kind !== 'ratio') throw new TypeError(result.kind);
    const { completion, deviation } = result;
    if (target === 0) expect([completion, deviation]).toEqual([undefined, undefined]);
    else expect((completion ?? 0) - (deviation ?? 0)).toBe(1_000_000);
  }
});

function reading(text: string): string {
  return describeExpression(parseExpression(text, 2022));
}

function completionOf(target: string, actual: string): number | undefined {
  const result = compare(parseExpression(target, 2022), parseExpression(actual, 2022), UPWARD);
  return result.kind === 'ratio' ? result.completion : undefined;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
