import { describe, expect, test } from 'vitest';
import { normalised } from '../../src/expression/normalise.ts';
import { TRAIT, traitsOf } from '../../src/expression/traits.ts';

function traitNames(traits: number): string[] {
  return Object.entries(TRAIT).flatMap(([name, trait]) => ((traits & trait) === 0 ? [] : name));
}

describe('traitsOf: what kinds of characters a text has', () => {
  test.each([
    ['', ''],
    ['按时完成', 'share reached'],
    ['培训教师', ''],
    ['1,500人次', 'digit'],
    ['2022.10-12', 'digit stroke'],
    ['２０人', 'uneven'],
    ['滿意度', 'uneven traditional'],
    ['≥**人', 'filler trailer way'],
    ['未达到百分之五', 'share numeral reached turned'],
    ['差错率（逆向）', 'uneven trailer way'],
    ['较上年提升一成', 'date share numeral change'],
  ])('traitsOf(%j): %s', (text, names) => {
    expect(traitNames(traitsOf(text)).join(' ')).toBe(names);
  });
});

describe('normalised: the traits of what it makes of a text', () => {
  test.each([
    ['２０　人', 'digit'],
    ['百分之九十五', 'digit trailer'],
    ['滿意', 'reached'],
  ])('normalised(%j): %s', (text, names) => {
    expect(traitNames(normalised(text).traits).join(' ')).toBe(names);
  });
});
