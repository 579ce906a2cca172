import { expect, test } from 'vitest';
import { Finding } from '../../src/audit/finding.ts';
import { keysFor } from '../../src/outputs/keysFor.ts';

const keyOf = keysFor([]);

test('keysFor: equal values have one key, whatever object they are', () => {
  const value = () => ({ a: [1, 'x', null], b: new Set(['y']), c: new Map([['k', { d: true }]]) });
  expect(keyOf(value())).toBe(keyOf(value()));
});

test('keysFor: values that a function could tell apart have keys of their own', () => {
  const values = [
    ...[0, 1, '1', true, null, undefined, Number.NaN, Number.POSITIVE_INFINITY, '', 'null'],
    ...[[], [undefined], [null], [[]], ['a', 'b'], ['a,b']],
    ...[{}, { a: undefined }, { a: null }, { a: [] }, { b: 1, a: 1 }, { a: 1, b: 1 }],
    ...[new Set(), new Set(['a', 'b']), new Map(), new Map([['a', 'b']])],
  ];
  expect(new Set(values.map(keyOf)).size).toBe(values.length);
});

test('keysFor: what is shared counts with all that is in it', () => {
  const keyBeside = (shared: object) => keysFor([shared])({ shared });
  expect(keyBeside({ a: 1 })).toBe(keyBeside({ a: 1 }));
  expect(keyBeside({ a: 1 })).not.toBe(keyBeside({ a: 2 }));
});

test('keysFor: what is derived counts as what it is made from, and is not read', () => {
  const keyBeside = (from: object) => {
    const value = { sum: () => 1 };
    return keysFor([], [{ value, from: [from] }])({ value });
  };
  expect(keyBeside({ a: 1 })).toBe(keyBeside({ a: 1 }));
  expect(keyBeside({ a: 1 })).not.toBe(keyBeside({ a: 2 }));
});

test.each([
  ['a function', () => 1],
  ['a class that does not say what is in it', new (class Odd {})()],
  ['a symbol', Symbol('a')],
])('keysFor: passes over nothing, and refuses %s', (_, part) => {
  expect(() => keyOf({ a: [part] })).toThrow(TypeError);
});

test('keysFor: an instance is what it says of itself, a finding with its words', () => {
  const basis = { rule: 'A1', source: '约定', status: 'default' } as const;
  const check = { code: 'a', title: '甲', severity: 'info', basis } as const;
  const saying = (message: string) =>
    new Finding(check, { words: () => ({ message, evidence: '', advice: '' }) });
  expect(keyOf(saying('一'))).toBe(keyOf(saying('一')));
  expect(keyOf(saying('一'))).not.toBe(keyOf(saying('二')));
});
