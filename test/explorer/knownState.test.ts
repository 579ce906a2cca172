import { expect, test } from 'vitest';
import { knownState } from '../../src/explorer/page/knownState.ts';
import { readState } from '../../src/explorer/state/stateAddress.ts';
import { isStartTable, START } from '../../src/explorer/state/viewState.ts';
import { DICTIONARIES } from './viewDictionaries.ts';

const read = (search: string) => knownState(DICTIONARIES, readState(search));

test.each([
  '?utm_source=x&from=timeline',
  '?year=1999',
  '?completion=0.7~9',
  '?sort=nope',
  '?columns=nope,',
  '?__proto__=1&constructor=2',
])('knownState: %s is the start', (search) => {
  expect(read(search)).toEqual(START);
  expect(isStartTable(read(search))).toBe(true);
});

test('knownState: keeps what the site has beside what it has not', () => {
  expect(
    read('?year=1999&year=2022&completion=0~0.5&sort=-points&columns=nope,target&q=a'),
  ).toEqual({
    ...START,
    filters: { year: ['2022'], completion: ['0~0.5'] },
    sort: { column: 'points', descending: true },
    columns: ['target'],
    search: 'a',
  });
});
