import { describe, expect, test } from 'vitest';
import { assignIds, type KnownIds } from '../../src/projectIds/assignIds.ts';
import { slugOf } from '../../src/projectIds/slugOf.ts';

const NOTHING: KnownIds = { own: [], open: [], other: [] };
const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe('assignIds', () => {
  test('finds the project of the same name, with or without a code before it', () => {
    const own = [{ id: 'a', name: '学生 事务补助' }];
    const name = '46000021T000000002749-学生事务补助';
    expect(assignIds(named(name), { ...NOTHING, own })).toEqual(['a']);
  });

  test('takes a name that is not quite the same only for a project that lacks its form', () => {
    const own = [{ id: 'a', name: '工会专项工作经费专项' }];
    const form = named('工会专项工作经费');
    expect(assignIds(form, { ...NOTHING, own, open: own })).toEqual(['a']);
    expect(assignIds(form, { ...NOTHING, own })).toEqual([
      'gong-hui-zhuan-xiang-gong-zuo-jing-fei',
    ]);
  });

  test('guesses nothing where two projects could be meant', () => {
    const open = [
      { id: 'a', name: '技能培训一期' },
      { id: 'b', name: '技能培训二期' },
    ];
    expect(assignIds(named('技能培训'), { own: open, open, other: [] })).toEqual([
      'ji-neng-pei-xun',
    ]);
  });

  test('gives an open project to the form that has its very name', () => {
    const open = [{ id: 'a', name: '技能培训' }];
    const forms = named('技能培训二期', '技能培训');
    expect(assignIds(forms, { own: open, open, other: [] })).toEqual([
      'ji-neng-pei-xun-er-qi',
      'a',
    ]);
  });

  test('goes on with the id of another year, the newest first', () => {
    const other = [
      { id: 'new', name: '技能培训' },
      { id: 'old', name: '技能培训' },
    ];
    expect(assignIds(named('技能培训'), { ...NOTHING, other })).toEqual(['new']);
  });

  test('takes the name of the file where it can be an id, and none twice', () => {
    const files = [
      { name: '甲', file: 'peixun.xlsx' },
      { name: '乙', file: 'peixun.docx' },
      { name: '丙', file: '技能培训.xlsx' },
      { name: '丁', file: 'list.xlsx' },
    ];
    expect(assignIds(files, NOTHING)).toEqual(['peixun', 'peixun-2', 'bing', 'ding']);
  });

  test('gives one id to one name, and some id to a name without any sound', () => {
    expect(assignIds(named('甲', '甲', '——', '〇〇'), NOTHING)).toEqual([
      'jia',
      'jia',
      'xiangmu',
      expect.stringMatching(/^[a-z0-9-]+$/),
    ]);
  });
});

test('slugOf: syllables with hyphens, numbers and letters as they are, cut between syllables', () => {
  expect(slugOf('困难劳模帮扶（Ａ类）')).toBe('kun-nan-lao-mo-bang-fu-a-lei');
  expect(slugOf('2022年绿化女工')).toBe('2022-nian-lv-hua-nv-gong');
  const long = slugOf('很长的项目名称'.repeat(5)) ?? '';
  expect(long.length).toBeLessThanOrEqual(48);
  expect(long).toMatch(/^hen-chang-de-xiang-mu-ming-cheng-hen.*[a-z]$/);
  expect(slugOf('（）')).toBeUndefined();
});
