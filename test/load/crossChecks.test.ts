import { expect, test } from 'vitest';
import { pathOutsideAddress } from '../../src/load/crossChecks.ts';
import type { UnplacedProblem } from '../../src/load/problem.ts';
import { settingsSchema } from '../../src/model/settings.ts';

const problem = (found: UnplacedProblem) => ({ file: 'site.json', line: 1, column: 1, ...found });
const check = (fields: object) => {
  const base = {
    schemaVersion: 1,
    title: '公开',
    owner: '甲局',
    description: '说明',
    rulebook: 'a',
  };
  const value = settingsSchema.parse({ ...base, ...fields });
  return pathOutsideAddress({ file: 'site.json', value, json: value, problem });
};

test('pathOutsideAddress: the path is that of the public address, where there is one', () => {
  expect(check({})).toEqual([]);
  expect(check({ path: '/a/' })).toEqual([]);
  expect(check({ url: 'https://a.gov.cn/' })).toEqual([]);
  expect(check({ url: 'https://a.gov.cn/b/', path: '/b/' })).toEqual([]);
  expect(check({ url: 'https://a.gov.cn/b/' })).toMatchObject([{ expected: '与网址相同的 "/b/"' }]);
});
