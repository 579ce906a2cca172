import { describe, expect, test } from 'vitest';
import { isSameStep, readState, stateSearch } from '../../src/whatif/stateAddress.ts';
import { startState, toPoints, type WhatIfChoices } from '../../src/whatif/whatIfState.ts';

const choices: WhatIfChoices = {
  rulebooks: ['national-2020', 'hubei'],
  parts: ['execution', 'output'],
  departments: ['a', 'b'],
};
const start = startState(choices);

describe('readState', () => {
  test.each([
    ['', start],
    ['?rulebook=hubei', { ...start, rulebook: 'hubei' }],
    ['?weights=rulebook&department=b', { ...start, weights: 'rulebook', department: 'b' }],
    [
      '?weights=own&execution=20&output=80',
      { ...start, weights: 'own', own: { execution: 20, output: 80 } },
    ],
    ['?weights=own&output=7', { ...start, weights: 'own', own: { execution: 0, output: 7 } }],
  ])('readState(%j): what it names, the rest as at the start', (search, state) => {
    expect(readState(search, choices)).toEqual(state);
  });

  test.each([
    '?rulebook=gone',
    '?department=c',
    '?weights=theirs',
    '?execution=20',
    '?rulebook=__proto__&department=constructor',
    '?x=<script>',
  ])('readState(%j): the start, for nothing known is named', (search) => {
    expect(readState(search, choices)).toEqual(start);
  });
});

describe('stateSearch', () => {
  test('stateSearch(start): empty', () => {
    expect(stateSearch(start, choices)).toBe('');
  });

  test('stateSearch(own weights kept but not used): names none of them', () => {
    expect(stateSearch({ ...start, own: { output: 40 } }, choices)).toBe('');
  });

  test.each([
    '?rulebook=hubei',
    '?weights=rulebook',
    '?weights=own',
    '?rulebook=hubei&weights=own&execution=20&output=100&department=b',
  ])('stateSearch(readState(%j)): the same again', (search) => {
    expect(stateSearch(readState(search, choices), choices)).toBe(search);
  });
});

describe('isSameStep', () => {
  const own = { ...start, weights: 'own' } as const;
  test.each([
    [own, { ...own, own: { output: 3 } }, true],
    [start, own, false],
    [own, { ...own, rulebook: 'hubei' }, false],
    [own, { ...own, department: 'a' }, false],
    [own, start, false],
  ])('isSameStep(%j, %j): %j', (before, after, expected) => {
    expect(isSameStep(before, after)).toBe(expected);
  });
});

test.each([
  ['0', 0],
  ['100', 100],
  ['101', 100],
  ['-1', 0],
  ['12.5', 13],
  ['', 0],
  ['1e400', 100],
  ['九', 0],
  [null, 0],
])('toPoints(%j): %j, whole and from 0 to 100', (text, points) => {
  expect(toPoints(text)).toBe(points);
});
