import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../src/disclosure/canonicalText.ts';
import { contentChanges } from '../../src/disclosure/contentChanges.ts';
import type { Form } from '../../src/model/form.ts';
import type { List } from '../../src/model/list.ts';
import type { Report } from '../../src/model/report.ts';

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
    const changes = contentChanges(before, form(row('甲', '1'), row('丙', '4')));
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      ['乙', undefined],
      ['2', undefined],
      ['3', '4'],
    ]);
    expect(changes[1]?.path).toEqual(['indicators', 0, 'groups', 0, 'rows', 1, 'actual']);
    expect(changes[2]?.path).toEqual(['indicators', 0, 'groups', 0, 'rows', 1, 'actual']);
    // Row 1 of the later version is another: of what went, only its list is still there.
    expect(changes[1]?.standing).toEqual(['indicators', 0, 'groups', 0, 'rows']);
    expect(changes[2]?.standing).toEqual(changes[2]?.path);
  });

  test('takes rows with other names for the same rows, in their order', () => {
    const before = form(row('甲', '1'), row('乙', '2'), row('丙', '3'));
    expect(said(before, form(row('甲', '1'), row('丁', '2')))).toEqual([
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［丁］ › 三级指标', '乙', '丁'],
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［丙］ › 三级指标', '丙', undefined],
      ['绩效指标［产出］ › 二级指标［数量］ › 三级指标［丙］ › 实际完成值', '3', undefined],
    ]);
  });

  test('tells an empty list from none', () => {
    expect(said({ accepted: [] }, {})).toEqual([['已说明的例外', '', undefined]]);
  });

  test('lists every cell of a part that came or went', () => {
    expect(said({}, { review: { reviewer: '财政局', score: '90' } })).toEqual([
      ['评价复核 › 评价单位', undefined, '财政局'],
      ['评价复核 › 得分', undefined, '90'],
    ]);
  });
});

describe('contentChanges of the real list', () => {
  const list = recordIn<List>('list.json');
  const [first, second] = list.entries;
  if (first === undefined || second === undefined) throw new Error('no entries');
  const others = list.entries.slice(2);
  const added = { id: 'xin', seq: '1', name: '新专项', note: '' };
  const came = [
    ['清单条目［新专项］ › 标识', undefined, 'xin'],
    ['清单条目［新专项］ › 序号', undefined, '1'],
    ['清单条目［新专项］ › 项目名称', undefined, '新专项'],
    ['清单条目［新专项］ › 备注', undefined, ''],
  ];
  const went = [
    ['清单条目［送温暖帮扶专项］ › 标识', 'songwennuan-bangfu', undefined],
    ['清单条目［送温暖帮扶专项］ › 序号', '1', undefined],
    ['清单条目［送温暖帮扶专项］ › 项目名称', '送温暖帮扶专项', undefined],
    ['清单条目［送温暖帮扶专项］ › 备注', '', undefined],
  ];
  const changed = (before: readonly object[], after: readonly object[]) =>
    said({ ...list, entries: before }, { ...list, entries: after });

  test.each([
    ['first', [added, first, second, ...others]],
    ['just before it', [first, added, second, ...others]],
  ])('names the project that lost a field where another came %s', (_, after) => {
    const before = [first, { ...second, lineage: 'laomo' }, ...others];
    expect(changed(before, after)).toEqual([
      ...came,
      ['清单条目［困难劳模帮扶专项］ › 项目沿革', 'laomo', undefined],
    ]);
  });

  test('names the project whose accepted finding was withdrawn, where another came', () => {
    const kept = { code: 'W2', reason: '乙' };
    const before = [
      first,
      { ...second, accepted: [{ code: 'W1', reason: '甲' }, kept] },
      ...others,
    ];
    const after = [added, first, { ...second, accepted: [kept] }, ...others];
    const place = '清单条目［困难劳模帮扶专项］ › 已说明的例外第 1 项';
    expect(changed(before, after).slice(came.length)).toEqual([
      [expect.stringContaining(place), 'W1', undefined],
      [expect.stringContaining(place), '甲', undefined],
    ]);
  });

  test('says that one project went, not that each has become the next, where all are counted anew', () => {
    const after = list.entries.slice(1).map((entry, index) => ({ ...entry, seq: `${index + 1}` }));
    expect(changed(list.entries, after)).toEqual([
      ...went,
      ['清单条目［困难劳模帮扶专项］ › 序号', '2', '1'],
      ['清单条目［市总机关在职职工社保专项］ › 序号', '3', '2'],
      ['清单条目［送温暖帮扶及安康杯活动劳动竞赛等专项］ › 序号', '4', '3'],
      ['清单条目［工会专项工作经费专项］ › 序号', '5', '4'],
    ]);
  });

  test('takes a project in the place of another for a new one, under whatever name', () => {
    expect(changed(list.entries, [added, second, ...others])).toEqual([...went, ...came]);
    const namesake = { ...added, name: first.name };
    expect(changed([first], [namesake])).toHaveLength(2 * came.length);
  });

  test('finds a project again under another name', () => {
    const renamed = { ...second, name: '劳模专项' };
    expect(changed(list.entries, [added, first, renamed, ...others])).toEqual([
      ...came,
      ['清单条目［劳模专项］ › 项目名称', '困难劳模帮扶专项', '劳模专项'],
    ]);
  });

  test('takes a project for the same under a new id where it names the earlier one', () => {
    const renamed = { ...second, id: 'xin', formerIds: [second.id] };
    expect(changed(list.entries, [first, renamed, ...others])).toEqual([
      ['清单条目［困难劳模帮扶专项］ › 标识', 'kunnan-laomo-bangfu', 'xin'],
      ['清单条目［困难劳模帮扶专项］ › 曾用标识第 1 项', undefined, 'kunnan-laomo-bangfu'],
    ]);
  });

  test('says of a project that moved where it went and that it came', () => {
    const names = changed(list.entries, [second, ...others, first]).map(([place]) => place);
    expect(names).toHaveLength(2 * went.length);
    expect(names.every((place) => place?.startsWith('清单条目［送温暖帮扶专项］'))).toBe(true);
  });
});

test('contentChanges of a real form: names the rows of a group behind a new one', () => {
  const after = recordIn<Form>('zhigong-shebao.json');
  const before = structuredClone(after);
  const cells = { target: '', actual: '', points: '', score: '', reason: '' };
  before.indicators?.splice(9, 0, { level1: null, level2: null, indicator: '旧', ...cells });
  after.indicators?.unshift({ level1: '新', level2: '新', indicator: '新', ...cells });
  const places = said(before, after).map(([place]) => place);
  expect(places).toMatchInlineSnapshot(`
    [
      "绩效指标［新］ › 一级指标",
      "绩效指标［新］ › 二级指标",
      "绩效指标［新］ › 三级指标",
      "绩效指标［新］ › 年度指标值",
      "绩效指标［新］ › 实际完成值",
      "绩效指标［新］ › 分值",
      "绩效指标［新］ › 得分",
      "绩效指标［新］ › 偏差原因分析及改进措施",
      "绩效指标［旧］ › 一级指标",
      "绩效指标［旧］ › 二级指标",
      "绩效指标［旧］ › 三级指标",
      "绩效指标［旧］ › 年度指标值",
      "绩效指标［旧］ › 实际完成值",
      "绩效指标［旧］ › 分值",
      "绩效指标［旧］ › 得分",
      "绩效指标［旧］ › 偏差原因分析及改进措施",
    ]
  `);
});

test('contentChanges of a real report: names the figure and the section that went', () => {
  const before = recordIn<Report>('kunnan-laomo-bangfu.report.json');
  const after = structuredClone(before);
  after.figures.shift();
  after.sections.unshift({ heading: '前言', paragraphs: [] });
  after.sections[1]?.sections?.splice(1, 1);
  const places = said(before, after).map(([place]) => place ?? '');
  const ofSections = places.filter((place) => place.startsWith('章节'));
  expect(ofSections).toEqual([
    '章节［前言］ › 标题',
    '章节［一、项目基本情况］ › 章节［(三) 项目绩效目标情况］ › 标题',
    '章节［一、项目基本情况］ › 章节［(三) 项目绩效目标情况］ › 段落第 1 项',
    '章节［一、项目基本情况］ › 章节［(三) 项目绩效目标情况］ › 段落第 2 项',
  ]);
  const rest = places.filter((place) => !place.startsWith('章节'));
  expect(rest.every((place) => place.startsWith('报告数据［生活困难劳模帮扶］'))).toBe(true);
});

function recordIn<Record>(file: string): Record {
  return JSON.parse(readFileSync(`data/zonggonghui/2022/${file}`, 'utf8'));
}
