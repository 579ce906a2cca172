import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/publication/canonicalText.ts';
import { contentChanges } from '../../src/publication/contentChanges.ts';

const row = (indicator: string, actual: string) => ({ indicator, actual });
const form = (...rows: object[]) => ({
  indicators: [{ level1: '产出', groups: [{ level2: '数量', rows }] }],
});
const said = (before: unknown, after: unknown) =>
  contentChanges(before, after).map(({ place, from, to }) => [place, from, to]);

describe('canonicalText', () => {
  test('is the same whatever the order of the fields and the schema that is named', () => {
    expect(canonicalText({ b: ['2', { d: '', c: '1' }], $schema: 'x', a: '' })).toBe(
      canonicalText({ a: '', b: ['2', { c: '1', d: '' }] }),
    );
  });

  test('differs where the order of a list differs, or a blank cell is none', () => {
    expect(canonicalText(['1', '2'])).not.toBe(canonicalText(['2', '1']));
    expect(canonicalText({ a: '' })).not.toBe(canonicalText({}));
  });
});

describe('contentChanges', () => {
  test('finds nothing between versions that differ in form only', () => {
    expect(contentChanges({ a: '1', $schema: 'x' }, { a: '1' })).toEqual([]);
  });

  test('names a changed cell by its row, with what it was and is', () => {
    expect(said(form(row('人数', '1350')), form(row('人数', '1320')))).toEqual([
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［人数］ › 实际完成值', '1350', '1320'],
    ]);
  });

  test('tells a blank cell from one that is not there', () => {
    expect(said({ note: '' }, { note: '补' })).toEqual([['备注', '', '补']]);
    expect(said({}, { note: '' })).toEqual([['备注', undefined, '']]);
    expect(said({ note: '补' }, {})).toEqual([['备注', '补', undefined]]);
  });

  test('does not count the rows behind a new row as changed', () => {
    const before = form(row('甲', '1'), row('乙', '2'));
    const after = form(row('新', '9'), row('甲', '1'), row('乙', '2'));
    expect(said(before, after)).toEqual([
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［新］ › 三级指标', undefined, '新'],
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［新］ › 实际完成值', undefined, '9'],
    ]);
  });

  test('names a row that went by its place in the earlier version', () => {
    const before = form(row('甲', '1'), row('乙', '2'), row('丙', '3'));
    const [first, ...rest] = contentChanges(before, form(row('甲', '1'), row('丙', '4')));
    expect(first).toMatchObject({ from: '乙', to: '丙' });
    expect(rest.map(({ from, to }) => [from, to])).toEqual([
      ['2', '4'],
      ['丙', undefined],
      ['3', undefined],
    ]);
    expect(rest.at(-1)?.path).toEqual(['indicators', 0, 'groups', 0, 'rows', 2, 'actual']);
  });

  test('lists every cell of a part that came or went', () => {
    expect(said({}, { review: { reviewer: '财政局', score: '90' } })).toEqual([
      ['评价复核 › 评价单位', undefined, '财政局'],
      ['评价复核 › 得分', undefined, '90'],
    ]);
  });
});
