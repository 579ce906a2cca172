import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formFileSchema } from '../../src/model/formFile.ts';
import { claim } from '../../src/outFolder/claim.ts';
import { placeOf } from '../../src/outFolder/placeOf.ts';
import { fillInWorkbook } from '../../src/publish/fillIn/fillInWorkbook.ts';
import { folderHashes } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { IMPRINT } from '../publish/sampleResult.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-new-'));
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
const make = (...args: readonly string[]) => jijing('new', '--data', data, ...args);

describe('new', () => {
  test('makes a blank form of a new year, and its list', async () => {
    const place = 'zonggonghui/2023/jineng-peixun';
    expect((await make(place, '--name', '技能培训')).status).toBe(0);
    expect(read('zonggonghui/2023/list.json')).toMatchObject({
      $schema: '../../schemas/list.schema.json',
      department: '安庆市总工会',
      year: 2023,
      entries: [{ id: 'jineng-peixun', seq: '1', name: '技能培训', note: '' }],
    });
    const form = read(`${place}.json`);
    expect(form.year).toBe(2023);
    expect(form.head).toMatchObject({ name: '技能培训', department: '安庆市总工会' });
    expect(JSON.stringify(form.indicators)).not.toMatch(/"(?:target|actual|score)":"[^"]/);
    expect((await jijing('validate', '--data', data)).status).toBe(0);
  });

  test.each([
    'new zonggonghui/2022/jineng-peixun',
    'import a.xlsx',
    'publish-log zonggonghui/2022',
    'copy-year 2022 2023',
    'migrate',
    'schema',
    'collect a=nowhere',
  ])(
    '%s waits for no other command that changes the folder: of two at once one is refused',
    async (call) => {
      const before = folderHashes(data);
      const release = claim(placeOf(data), '改动');
      const { status, stderr } = await jijing(...call.split(' '), '--data', data);
      release();
      expect([status, stderr]).toEqual([2, expect.stringContaining('另一次改动正在写')]);
      expect(folderHashes(data)).toEqual(before);
    },
  );

  test('adds to the end of a list that is there, and changes nothing else in it', async () => {
    const before = read('zonggonghui/2022/list.json');
    await make('2022\\zonggonghui\\jineng-peixun');
    const { entries, ...rest } = read('zonggonghui/2022/list.json');
    expect({ ...rest, entries: entries.slice(0, -1) }).toEqual(before);
    expect(entries.at(-1)).toEqual({ id: 'jineng-peixun', seq: '6', name: '待填写', note: '' });
    expect((await jijing('validate', '--data', data)).status).toBe(0);
  });

  test('makes it in the layout that is asked for', async () => {
    await make('zonggonghui/2022/a', '--layout', 'system-export');
    expect(read('zonggonghui/2022/a.json')).toMatchObject({
      layout: 'system-export',
      funds: { fiscal: { points: '—' } },
    });
    await make('zonggonghui/2022/b', '--layout', 'hubei-2022');
    expect(Object.keys(read('zonggonghui/2022/b.json').indicators[0])).not.toContain('points');
    expect((await jijing('validate', '--data', data)).status).toBe(0);
  });

  test('writes a target form beside its project, or before there is one', async () => {
    const before = read('zonggonghui/2022/list.json');
    const asTargets = ['--layout', 'anhui-targets'];
    await make('zonggonghui/2022/songwennuan-bangfu', ...asTargets);
    expect(read('zonggonghui/2022/list.json')).toEqual(before);
    expect(read('zonggonghui/2022/songwennuan-bangfu.targets.json')).toMatchObject({
      title: '绩效目标表',
      head: { name: before.entries[0].name },
    });
    await make('zonggonghui/2023/jineng-peixun', '--name', '技能培训', ...asTargets);
    expect((await jijing('validate', '--data', data)).status).toBe(0);
    await make('zonggonghui/2023/jineng-peixun');
    expect(read('zonggonghui/2023/jineng-peixun.json').head.name).toBe('技能培训');
    expect(read('zonggonghui/2023/list.json').entries).toHaveLength(1);
    expect((await jijing('validate', '--data', data)).status).toBe(0);
  });

  test('writes a department-wide form, and a list of no projects', async () => {
    await make('zonggonghui/2023', '--layout', 'department-by-rule');
    expect(read('zonggonghui/2023/department.json').head.name).toBe('安庆市总工会');
    expect(read('zonggonghui/2023/list.json').entries).toEqual([]);
    expect((await jijing('validate', '--data', data)).status).toBe(0);
  });

  test.each([
    [['zonggonghui/2022/a', '--layout', 'department-by-rule'], '应为 部门/年度，'],
    [['zonggonghui/2022', '--layout', 'anhui-targets'], '应为 部门/年度/项目'],
    [['zonggonghui/2022/songwennuan-bangfu'], '已有 zonggonghui/2022/songwennuan-bangfu.json'],
    [['zonggonghui/songwennuan'], '应为 部门/年度/项目'],
    [['a/b/2022/c'], '应为 部门/年度/项目'],
    [['zonggonghui/2022/Training'], '“Training”不能用作名字'],
    [['zonggonghui/2022/list'], '“list”不能用作名字'],
    [['versions/2022/a'], '“versions”不能用作名字'],
    [['../2022/a'], '“..”不能用作名字'],
    [['zonggonghui/2022/a', 'b'], '多出“b”'],
    [['list'], 'new list 之后要写 部门/年度'],
    [['list', 'zonggonghui/2022'], '已有 zonggonghui/2022/list.json'],
    [['list', 'zonggonghui/2030'], '还没有自评表'],
    [['list', '../2022'], '“..”不能用作名字'],
  ])('refuses %j and writes nothing', async (args, sentence) => {
    const before = folderHashes(data);
    const { status, stderr } = await make(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(folderHashes(data)).toEqual(before);
  });
});

test('new list: names the forms of workbooks too, as the build reads them', async () => {
  const place = join(data, 'zonggonghui/2022');
  const form = formFileSchema.parse(read('zonggonghui/2022/songwennuan-bangfu.json'));
  rmSync(join(place, 'list.json'));
  rmSync(join(place, 'songwennuan-bangfu.json'));
  writeFileSync(join(place, '填报.xlsx'), await fillInWorkbook('自评表', [form], IMPRINT));
  expect((await make('list', 'zonggonghui/2022')).status).toBe(0);
  const { entries } = read('zonggonghui/2022/list.json');
  expect(entries).toHaveLength(5);
  expect(entries).toContainEqual(expect.objectContaining({ name: '送温暖帮扶专项' }));
  expect((await jijing('validate', '--data', data)).status).toBe(0);
});

test('new list: names every form that is there', async () => {
  rmSync(join(data, 'zonggonghui/2022/list.json'));
  expect((await make('list', '2022/zonggonghui')).status).toBe(0);
  const { entries } = read('zonggonghui/2022/list.json');
  expect(entries.map(({ id }: { id: string }) => id)).toEqual([
    'gonghui-zhuanxiang',
    'kunnan-laomo-bangfu',
    'songwennuan-ankangbei',
    'songwennuan-bangfu',
    'zhigong-shebao',
  ]);
  expect((await jijing('validate', '--data', data)).status).toBe(0);
});

test('new list: takes in the findings that were explained in 自查', async () => {
  const place = join(data, 'zonggonghui/2022');
  rmSync(join(place, 'list.json'));
  const accepted = [{ code: 'costIsNoCost', seq: 4, reason: '按财政口径' }];
  const explained = [{ name: '送温暖帮扶专项', department: '', year: 2022, accepted }];
  writeFileSync(join(place, '已说明的发现.json'), JSON.stringify(explained));
  expect((await make('list', 'zonggonghui/2022')).status).toBe(0);
  const { entries } = read('zonggonghui/2022/list.json');
  expect(entries).toContainEqual(
    expect.objectContaining({ name: '送温暖帮扶专项', accepted: explained[0]?.accepted }),
  );
  expect((await jijing('validate', '--data', data)).status).toBe(0);
});
