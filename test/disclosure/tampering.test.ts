import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logDifferences } from '../../src/disclosure/logDifferences.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { loadRecord } from '../../src/load/loadRecord.ts';
import { DataError } from '../../src/load/problem.ts';
import type { Publications } from '../../src/model/publications.ts';
import { LOOKALIKES } from './lookalikeTamperings.ts';
import { REFUSED } from './refusedTamperings.ts';
import { REVEALED } from './revealedTamperings.ts';
import {
  at,
  data,
  edit,
  LIST,
  log,
  makeSound,
  publish,
  removeAll,
  restore,
  YEAR,
} from './tamperedFolder.ts';

let published: Publications;
beforeAll(() => {
  published = makeSound();
}, 60_000);
beforeEach(restore);
afterAll(removeAll);

/** Every problem of the folder, as the build for the public tells it. */
function problemsOf(today = '2024-01-01'): string {
  try {
    loadDataset(data, { today });
    return '';
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message;
  }
}

test('the sound folder is refused in nothing', () => {
  expect(problemsOf()).toBe('');
  expect(logDifferences(published.publications, log())).toEqual({ altered: [], newer: [] });
});

describe('a folder is refused after', () => {
  test.each([...REFUSED, ...LOOKALIKES])('%s', (_, tamper, said) => {
    tamper();
    expect(problemsOf()).toMatch(said);
  });
});

describe('what was published reveals', () => {
  test.each(REVEALED)('%s', (_, tamper, said) => {
    tamper();
    const { value: record, problems } = loadRecord(data);
    expect(problems.filter(({ expected }) => !expected.includes('已有的规则'))).toEqual([]);
    const { altered } = logDifferences(published.publications, record?.log);
    expect(altered.join('\n')).toMatch(said);
  });

  test('nothing where the record was only continued', () => {
    edit(LIST, '"note": "已更正"', '"note": ""');
    publish('2023-12-01', '再更正');
    const { altered, newer } = logDifferences(published.publications, log());
    expect(altered).toEqual([]);
    expect(newer).toMatchObject([{ date: '2023-12-01', reason: '再更正' }]);
  });
});

test('every copy in the folder is named by the log', () => {
  const copies = [YEAR, 'rulebooks', ''].flatMap((place) =>
    readdirSync(at(join(place, 'versions'))),
  );
  expect(copies).toHaveLength(7 + 8 + 1 + 3 + 1);
});
