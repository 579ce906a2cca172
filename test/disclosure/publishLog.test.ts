import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jijing as run } from '../jijing.ts';

let data: string;
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'jijing-')), 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(join(data, '..'), { recursive: true }));

const at = (file: string) => join(data, 'zonggonghui/2022', file);
const read = (file: string) => readFileSync(at(file), 'utf8');

/** Runs a command on the folder, in this process; what a person would see of it. */
async function jijing(command: string, ...args: string[]) {
  const { status, stdout, stderr } = await run(command, '--data', data, ...args);
  return { status, output: stdout + stderr };
}

function edit(file: string, from: string, to: string): void {
  if (!read(file).includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(at(file), read(file).replace(from, to));
}

const log = () => JSON.parse(readFileSync(join(data, 'publications.json'), 'utf8'));

describe('publish-log', async () => {
  test('keeps the content of every document and of the rule books, and the data stay valid', async () => {
    expect((await jijing('publish-log', '--date', '2023-09-01')).status).toBe(0);
    const files = log().publications[0].documents.map(({ file }: { file: string }) => file);
    expect(files).toHaveLength(7 + 7 + 1);
    expect(files).toContain('rulebooks/national-2020.json');
    const kept = JSON.parse(read('versions/kunnan-laomo-bangfu.report.2023-09-01.json'));
    expect(kept.$schema).toBe('../../../schemas/report.schema.json');
    expect(kept.sections).toEqual(JSON.parse(read('kunnan-laomo-bangfu.report.json')).sections);
    expect(await jijing('validate')).toMatchObject({
      status: 0,
      output: expect.not.stringContaining('尚未'),
    });
  });

  test('is dated by the present day in China where no other is given', async () => {
    expect((await jijing('publish-log')).status).toBe(0);
    const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(log().publications[0].date).toBe(day);
  });

  test('after it a changed cell is looked at by all, and built only when it is logged with a reason', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
    for (const args of [['score'], ['explain', 'songwennuan-bangfu', '1'], ['rules']]) {
      const [command = '', ...rest] = args;
      expect(await jijing(command, ...rest)).toMatchObject({
        status: 0,
        output: expect.stringContaining('共 1 个文件与公开记录不同，尚未登记'),
      });
    }
    expect((await jijing('explain', 'songwennuan-bangfu', '1')).output).toContain('1500 人 → 1320');
    const seen = await jijing('validate');
    expect(seen.status).toBe(0);
    expect(seen.output).toContain('绩效指标［“两节”期间帮扶困难职工］ › 实际完成值：1350 → 1320');
    const refused = await jijing('build', '--out', join(data, '../site'));
    expect(refused.status).toBe(2);
    expect(refused.output).toMatch(
      /songwennuan-bangfu\.json:\d+:\d+ .*实际完成值: 应为 与 2023-09-01 公开的版本相同，“1350”，实为 “1320”/,
    );
    const unexplained = await jijing('publish-log', '--date', '2023-10-01');
    expect(unexplained).toMatchObject({ status: 2, output: expect.stringContaining('--reason') });
    const logged = await jijing('publish-log', '--date', '2023-10-01', '--reason', '复核后更正');
    expect(logged.output).toContain('绩效指标［“两节”期间帮扶困难职工］ › 实际完成值：1350 → 1320');
    expect((await jijing('validate')).output).not.toContain('尚未');
    expect(read('versions/songwennuan-bangfu.2023-09-01.json')).toContain('"1350"');
  });

  test('the printed command can be run as it stands, and only its reason is asked for', async () => {
    const odd = join(data, '../我的 数据');
    cpSync(data, odd, { recursive: true });
    data = odd;
    await jijing('publish-log', '--date', '2023-09-01');
    edit('list.json', '"note": ""', '"note": "更正"');
    const { output } = await jijing('build', '--out', join(data, '../site'));
    const [, command = ''] = /npm run jijing -- (publish-log .*) 登记/.exec(output) ?? [];
    expect(command).toBe(`publish-log zonggonghui/2022 --data '${data}' --reason "……"`);
    const typed = (line: string) =>
      spawnSync(`${process.execPath} src/jijing.mjs ${line}`, { shell: true, encoding: 'utf8' });
    expect(typed(command)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('把 --reason 后面引号中的话换成更正的理由'),
    });
    expect(typed(command.replace('……', '名称有误')).status).toBe(0);
    expect(log().publications[1]).toMatchObject({ reason: '名称有误' });
  });

  test('a mark of the byte order, white space and the order of fields are no change', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    writeFileSync(at('list.json'), `\uFEFF${JSON.stringify(JSON.parse(read('list.json')))}`);
    expect((await jijing('validate')).output).not.toContain('尚未');
    expect((await jijing('publish-log', '--date', '2023-10-01')).output).toContain(
      '没有新的公开或更正',
    );
  });

  test('of site.json only the publisher, the rule books and whether years are compared are on record', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    const site = join(data, 'site.json');
    const settings = JSON.parse(readFileSync(site, 'utf8'));
    writeFileSync(site, JSON.stringify({ ...settings, contact: '0556-1234567' }));
    expect((await jijing('validate')).output).not.toContain('尚未');
    writeFileSync(site, JSON.stringify({ ...settings, comparison: false }));
    expect((await jijing('validate')).output).toContain('年度对比：true → false');
    writeFileSync(site, JSON.stringify({ ...settings, rulebook: 'hubei' }));
    expect((await jijing('validate')).output).toContain('评分规则：national-2020 → hubei');
    const done = await jijing(
      'publish-log',
      'rulebooks',
      '--date',
      '2023-10-01',
      '--reason',
      '改用省定规则',
    );
    expect(done.status).toBe(0);
    expect((await jijing('validate')).output).not.toContain('尚未');
  });

  test('a document that is removed is refused until its withdrawal is logged', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    rmSync(at('kunnan-laomo-bangfu.report.json'));
    expect((await jijing('validate')).output).toContain('kunnan-laomo-bangfu.report.json　撤回');
    await jijing('publish-log', '--date', '2023-10-01', '--reason', '报告另行公开');
    expect(await jijing('validate')).toMatchObject({
      status: 0,
      output: expect.not.stringContaining('尚未'),
    });
  });

  test('a project under a new id is not published for the first time again', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    renameSync(at('songwennuan-bangfu.json'), at('wenyuan-bangfu.json'));
    edit(
      'list.json',
      '"id": "songwennuan-bangfu"',
      '"id": "wenyuan-bangfu", "formerIds": ["songwennuan-bangfu"]',
    );
    const { output } = await jijing('validate');
    expect(output).toContain('zonggonghui/2022/wenyuan-bangfu.json　改用新标识');
    expect(output).toContain('zonggonghui/2022/songwennuan-bangfu.json　撤回');
    expect(output).not.toContain('首次公开');
  });

  test.each([
    [['--date', '2023-13-01'], '--date'],
    [['--date', '2022-12-31', '--reason', '更正'], '不能早于'],
    [['--date', '2999-01-01', '--reason', '更正'], '不能晚于今天'],
    [['zonggonghui/2021', '--date', '2023-10-01'], '没有“zonggonghui/2021”'],
    [['--migrate'], '没有旧格式的公开记录'],
  ])('%j ends with 2 and one sentence, and writes nothing', async (args, sentence) => {
    await jijing('publish-log', '--date', '2023-09-01');
    edit('list.json', '"note": ""', '"note": "更正"');
    const before = log();
    expect(await jijing('publish-log', ...args)).toMatchObject({
      status: 2,
      output: expect.stringContaining(sentence),
    });
    expect(log()).toEqual(before);
  });

  test('without a log there is nothing to refuse', async () => {
    edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320"');
    expect((await jijing('validate')).output).not.toContain('尚未');
    expect(existsSync(join(data, 'publications.json'))).toBe(false);
  });
});

describe('publish-log --undo', async () => {
  test('takes the newest publication back with its copies, and says what that means', async () => {
    await jijing('publish-log', '--date', '2023-09-01');
    const before = log();
    edit('list.json', '"note": ""', '"note": "更正"');
    await jijing('publish-log', '--date', '2023-10-01', '--reason', '更正');
    const { status, output } = await jijing('publish-log', '--undo');
    expect(status).toBe(0);
    expect(output).toContain('收回了最新一次登记：2023-10-01，1 个文件，理由：更正');
    expect(output).toContain('只有还没有在任何地方公开的登记才可以收回');
    expect(log()).toEqual(before);
    expect(existsSync(at('versions/list.2023-10-01.json'))).toBe(false);
    expect((await jijing('validate')).output).toContain('list.json　更正');
    expect((await jijing('publish-log', '--undo')).status).toBe(0);
    expect(existsSync(join(data, 'publications.json'))).toBe(false);
    expect(await jijing('publish-log', '--undo')).toMatchObject({ status: 2 });
  });
});

test('publish-log --migrate: takes logs without a chain over, with their dates and versions', async () => {
  await jijing('publish-log', '--date', '2023-09-01');
  edit('list.json', '"note": ""', '"note": "更正"');
  await jijing('publish-log', '--date', '2023-10-01', '--reason', '更正');
  toFolderLog();
  expect(await jijing('validate')).toMatchObject({
    status: 2,
    output: expect.stringContaining(`publish-log --migrate --data ${data}`),
  });
  const own = read('publications.json');
  expect((await jijing('publish-log', '--migrate')).status).toBe(0);
  expect(existsSync(at('publications.json'))).toBe(false);
  // What it leaves that was ended before it removed the old log is completed by the next; another log is not.
  const [whole, again] = [log(), () => jijing('publish-log', '--migrate')];
  writeFileSync(at('publications.json'), own);
  expect([(await again()).status, log(), existsSync(at('publications.json'))]).toEqual([
    0,
    whole,
    false,
  ]);
  writeFileSync(at('publications.json'), own.replace('2023-10-01', '2023-10-02'));
  expect(await again()).toMatchObject({ status: 2, output: expect.stringContaining('不能再并入') });
  rmSync(at('publications.json'));
  expect(await jijing('validate')).toMatchObject({
    status: 0,
    output: expect.not.stringContaining('尚未'),
  });
  expect(log().publications.map(({ date }: { date: string }) => date)).toEqual([
    '2023-09-01',
    '2023-10-01',
  ]);
});

/** The log as each year once kept it by itself, without rule books and without a chain. */
function toFolderLog(): void {
  const documents = new Map<string, object[]>();
  for (const { date, reason, documents: files } of log().publications) {
    for (const { file, sha256 } of files) {
      if (!file.startsWith('zonggonghui/')) continue;
      const name = file.slice('zonggonghui/2022/'.length);
      const before = documents.get(name) ?? [];
      documents.set(name, [...before, { date, sha256, ...(before.length > 0 && { reason }) }]);
    }
  }
  const entries = [...documents].map(([file, versions]) => ({ file, versions }));
  writeFileSync(at('publications.json'), JSON.stringify({ schemaVersion: 1, documents: entries }));
  for (const own of ['publications.json', 'versions', 'rulebooks/versions']) {
    rmSync(join(data, own), { recursive: true });
  }
}
