import { expect, test } from 'vitest';
import { ignoredWords } from '../../src/explorer/filters/ignoredWords.ts';
import { readState } from '../../src/explorer/state/stateAddress.ts';
import { BAND, DICTIONARIES } from './viewDictionaries.ts';

const today = DICTIONARIES.filter((own) => own !== BAND);
const words = (search: string) => ignoredWords(today, readState(search));

test.each(['', '?year=2022&points=2~5', '?utm_source=x&from=timeline', '?rows=projects'])(
  'ignoredWords(%s): says nothing, as all is followed',
  (search) => {
    expect(words(search)).toBe('');
  },
);

test('ignoredWords: names a condition of earlier versions and what took its place', () => {
  expect(words('?completion=0~0.9')).toMatch(/^链接里有没照着筛选的条件：“完成率”.*“偏差”/);
});

test('ignoredWords: names choices that this site has not, and those alone', () => {
  expect(words('?year=1999&year=2022&unit=丙单位')).toBe(
    '链接里有没照着筛选的条件：没有“年度：1999”；没有“实施单位：丙单位”。',
  );
});
