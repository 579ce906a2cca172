import { describe, expect, test } from 'vitest';
import { editDistance, nearestName } from '../../src/model/nearestName.ts';

const KNOWN = ['build', 'validate', 'schema', 'score', '年度指标值', 'lineage', 'dev', 'demo'];

describe('nearestName', () => {
  test.each([
    ['biuld', 'build'],
    ['Build', 'build'],
    ['valdate', 'validate'],
    ['valid', 'validate'],
    ['scores', 'score'],
    ['shcema', 'schema'],
    ['年度指标', '年度指标值'],
    ['linage', 'lineage'],
    ['dve', 'dev'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(nearestName(typed, KNOWN)).toBe(meant);
  });

  test.each(['', 'publish', 'x', 'zz', 'sc', 'ab'])('finds nothing near %j', (typed) => {
    expect(nearestName(typed, KNOWN)).toBeUndefined();
  });

  test('does not take one letter for another', () => {
    expect(nearestName('a', ['b'])).toBeUndefined();
  });

  test('prefers the nearer, then the first', () => {
    expect(nearestName('scor', ['scar', 'score'])).toBe('scar');
    expect(nearestName('target', ['targets', 'target'])).toBe('target');
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['kitten', 'sitting', 3],
    ['年初预算', '年初预算数', 1],
  ])('%s to %s: %d', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
  });
});
