import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/commands/address.ts';
import { jijing } from '../jijing.ts';

describe('readAddress', () => {
  test.each([
    'zonggonghui/2022',
    '2022/zonggonghui',
    'zonggonghui/2022/',
    'zonggonghui\\2022\\',
    '2022\\zonggonghui',
    'data/zonggonghui/2022/',
    './data/zonggonghui/2022',
    'data\\zonggonghui\\2022',
  ])('reads %s as a department and its year', (typed) => {
    expect(readAddress(typed, 'data')).toEqual({ year: 2022, names: ['zonggonghui'] });
  });

  test('leaves the data folder out however it is written', () => {
    const expected = { year: 2022, names: ['a', 'b'] };
    expect(readAddress('../my/data/a/2022/b.json', '../my/data/')).toEqual(expected);
    expect(readAddress('a/2022/b', '.')).toEqual(expected);
  });

  test('has no year where none was given', () => {
    expect(readAddress('songwennuan-bangfu', 'data')).toEqual({
      year: undefined,
      names: ['songwennuan-bangfu'],
    });
  });
});

test.each([
  'songwennuan-bangfu',
  '2022/songwennuan-bangfu',
  'zonggonghui/songwennuan-bangfu',
  '2022/zonggonghui/songwennuan-bangfu',
  'zonggonghui/2022/songwennuan-bangfu',
  'zonggonghui\\2022\\songwennuan-bangfu',
  'data/zonggonghui/2022/songwennuan-bangfu.json',
])('score %s: finds the project', async (typed) => {
  expect((await jijing('score', typed)).stdout).toContain('2022/zonggonghui/songwennuan-bangfu');
});

test.each(['2021/songwennuan-bangfu', 'renshe/songwennuan-bangfu', '2022', 'zonggonghui', '', '/'])(
  'score %j: finds no project',
  async (typed) => {
    expect((await jijing('score', typed)).status).toBe(2);
  },
);
