import { describe, expect, test } from 'vitest';
import { publicationPlan } from '../../src/publication/publicationPlan.ts';
import { versionNames } from '../../src/publication/versionNames.ts';

const FIRST = { date: '2023-09-01', reason: undefined };
const SECOND = { date: '2023-10-01', reason: '更正' };
const log = (hashes: Readonly<Record<string, string>>) =>
  publicationPlan(new Map(Object.entries(hashes)), undefined, FIRST).log;

describe('publicationPlan', () => {
  test('publishes every file where there is no log', () => {
    const plan = publicationPlan(new Map([['list.json', 'a']]), undefined, FIRST);
    expect(plan.added).toEqual([{ file: 'list.json', name: '2023-09-01', event: 'published' }]);
    expect(plan.latest).toBeUndefined();
    expect(plan.log.documents).toEqual([
      { file: 'list.json', versions: [{ date: '2023-09-01', sha256: 'a' }] },
    ]);
  });

  test('adds nothing where nothing changed, whatever the day', () => {
    expect(
      publicationPlan(new Map([['a.json', 'a']]), log({ 'a.json': 'a' }), SECOND).added,
    ).toEqual([]);
  });

  test('adds a version with its reason where the content changed, and keeps the earlier one', () => {
    const plan = publicationPlan(new Map([['a.json', 'b']]), log({ 'a.json': 'a' }), SECOND);
    expect(plan.added).toEqual([{ file: 'a.json', name: '2023-10-01', event: 'corrected' }]);
    expect(plan.latest).toBe('2023-09-01');
    expect(plan.log.documents[0]?.versions).toEqual([
      { date: '2023-09-01', sha256: 'a' },
      { date: '2023-10-01', sha256: 'b', reason: '更正' },
    ]);
  });

  test('withdraws a file that is gone, once', () => {
    const plan = publicationPlan(new Map(), log({ 'a.json': 'a' }), SECOND);
    expect(plan.added).toMatchObject([{ event: 'withdrawn' }]);
    expect(publicationPlan(new Map(), plan.log, SECOND).added).toEqual([]);
    const again = publicationPlan(new Map([['a.json', 'a']]), plan.log, SECOND);
    expect(again.added).toMatchObject([{ event: 'republished' }]);
  });

  test('needs no reason for a file that is new beside others', () => {
    const current = new Map([
      ['a.json', 'a'],
      ['b.json', 'b'],
    ]);
    expect(publicationPlan(current, log({ 'a.json': 'a' }), SECOND).added).toEqual([
      { file: 'b.json', name: '2023-10-01', event: 'published' },
    ]);
  });
});

test('versionNames: numbers the versions of one day from the second on', () => {
  const day = '2023-09-01';
  expect(versionNames([day, day, '2023-09-02', day])).toEqual([
    day,
    `${day}-2`,
    '2023-09-02',
    `${day}-3`,
  ]);
});
