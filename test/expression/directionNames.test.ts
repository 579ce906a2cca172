import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/expression/direction/directionOf.ts';
import { NAME_WORDS } from '../../src/expression/direction/nameParts.ts';
import { parseExpression } from '../../src/expression/parseExpression.ts';
import { directed } from './describe.ts';

const WAYS = { more: 'more', less: 'less', '?': 'open' } as const;
const NAMES = namesOf('directionNames.tsv');

function namesOf(file: string) {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', level2 = '', target = '', label = ''] = line.split('\t');
      const said = directed(name, level2, target);
      return { name, wanted: WAYS[label as keyof typeof WAYS], said };
    });
}

describe('directionOf(names of all departments, labelled before the code was written)', () => {
  test('every label is one of three', () => {
    expect(NAMES.filter(({ wanted }) => wanted === undefined)).toEqual([]);
  });

  test('none is taken the wrong way round', () => {
    const wrong = NAMES.filter(({ said, wanted }) => said.way !== 'open' && said.way !== wanted);
    expect(wrong).toEqual([]);
  });

  test('at most one in twenty stays open that a reader would decide', () => {
    const open = NAMES.filter(({ said, wanted }) => said.way === 'open' && wanted !== 'open');
    expect(open.length / NAMES.length).toBeLessThan(0.05);
  });

  // 药占比 is the short form of 药品收入占比
  test('none of the words is a whole name', () => {
    const words = new Set(NAME_WORDS.flatMap(([, all]) => all.split(' ')));
    expect(NAMES.filter(({ name }) => words.has(name)).map(({ name }) => name)).toEqual(['药占比']);
  });
});

describe.each([
  ['heldOutNames.tsv', 91],
  ['departmentNames.tsv', 979],
  ['freshNames.tsv', 473],
])('directionOf(names of %s)', (file, count) => {
  const names = namesOf(file);

  test(`of ${count}, at most 5 % are taken the wrong way round`, () => {
    const wrong = names.filter(({ said, wanted }) => said.way !== 'open' && said.way !== wanted);
    expect(names).toHaveLength(count);
    expect(wrong.length / names.length).toBeLessThanOrEqual(0.05);
  });

  test('and at most 15 % stay open that a reader would decide', () => {
    const open = names.filter(({ said, wanted }) => said.way === 'open' && wanted !== 'open');
    expect(open.length / names.length).toBeLessThanOrEqual(0.15);
  });
});

test('the tables of words: no word stands twice', () => {
  const words = NAME_WORDS.flatMap(([, all]) => all.split(' '));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

describe('directionOf: the surest evidence first', () => {
  test.each([
    ['抽检不合格率', '≥3%', 'more', '目标写不低于'],
    ['抽检不合格率', '3%', 'less', '名称中的“不合格率”'],
    ['抽检不合格率', '0%', 'less', '目标为零，不应超过'],
    ['错误率（≤1%）', '1%', 'less', '名称“错误率（≤1%）”写明'],
    ['差错率（反向指标）', '1%', 'less', '名称“差错率（反向指标）”写明'],
    ['案件数', '5件', 'open', '目标没有符号，名称中的“案件数”看不出越高越好还是越低越好'],
    ['名册情况', '30%', 'open', '目标没有符号，“名册情况”看不出越高越好还是越低越好'],
    ['印发资料', '改善', 'open', '目标不是数'],
  ])('directed(%j, %j): %s, %s', (name, target, way, reason) => {
    expect(directed(name, '质量指标', target)).toEqual({ way, reason });
  });

  test('directed(贫困人口数 under 数量指标): helped or to become fewer', () => {
    expect(directed('贫困人口数', '数量指标', '500人').way).toBe('open');
    expect(directed('贫困人口数', '社会效益指标', '500人').way).toBe('less');
    expect(directed('受益贫困人口数', '社会效益指标', '500人').way).toBe('more');
  });

  test('directionOf(a name that the site settles): the reason of the site, below a sign', () => {
    const settled = [{ name: '案件数', direction: 'less', reason: '指信访案件' }] as const;
    const way = (target: string) =>
      directionOf(
        { part: 'output', level2: '质量指标', name: '案件数' },
        parseExpression(target, 2022),
        settled,
      );
    expect(way('5件')).toEqual({ way: 'less', reason: '本站规定，指信访案件' });
    expect(way('≥5件').way).toBe('more');
  });
});
