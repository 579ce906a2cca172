import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jijing } from '../jijing.ts';
import { serveFolder } from '../staticServer.ts';

let root: string;
let data: string;
let site: string;

/** A folder with one publication, and as much of its site as `verify` reads. */
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'jijing-'));
  [data, site] = [join(root, 'data'), join(root, 'site')];
  cpSync('data', data, { recursive: true });
  await publish('2023-09-01');
  publishSite();
});
afterEach(() => rmSync(root, { recursive: true }));

const publish = (date: string, ...args: string[]) =>
  jijing('publish-log', '--data', data, '--date', date, ...args);
const verify = (against: string, ...args: string[]) =>
  jijing('verify', '--data', data, '--against', against, ...args);
const log = () => JSON.parse(readFileSync(join(data, 'publications.json'), 'utf8'));

function publishSite(): void {
  mkdirSync(join(site, 'data'), { recursive: true });
  cpSync(join(data, 'publications.json'), join(site, 'data/publications.json'));
}

function largeSite(): string {
  truncateSync(join(site, 'data/publications.json'), 300 * 2 ** 20);
  return site;
}

function edit(from: string, to: string): void {
  const list = join(data, 'zonggonghui/2022/list.json');
  writeFileSync(list, readFileSync(list, 'utf8').replace(from, to));
}

/** Begins the record anew, so that the folder by itself shows nothing. */
async function beginAnew(): Promise<void> {
  for (const own of ['zonggonghui/2022/versions', 'rulebooks/versions', 'versions']) {
    rmSync(join(data, own), { recursive: true });
  }
  rmSync(join(data, 'publications.json'));
  await publish('2023-08-01');
}

describe('verify', () => {
  test('says that all stands where the record was only continued, and what came since', async () => {
    edit('"note": ""', '"note": "更正"');
    await publish('2023-10-01', '--reason', '名称有误');
    const { status, stdout } = await verify(site);
    expect(status).toBe(0);
    expect(stdout).toContain('已公开的 1 次公开都还在，没有改动。');
    expect(stdout).toContain('此后登记：2023-10-01，1 个文件，理由：名称有误');
    expect(stdout).toContain(log().headHash);
  });

  test('ends with 1 and says what changed where the record was made anew', async () => {
    await beginAnew();
    expect((await jijing('validate', '--data', data)).status).toBe(0);
    const { status, stdout } = await verify(site);
    expect(status).toBe(1);
    expect(stdout).toContain('日期改为 2023-08-01');
    expect(JSON.parse((await verify(site, '--json')).stdout)).toMatchObject({ isWhole: false });
  });

  test('tells of a document that is no more as it was published, which is on no record', async () => {
    edit('"note": ""', '"note": "更正"');
    const { status, stdout } = await verify(site);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '没有登记的改动：\nzonggonghui/2022/list.json　更正\n  清单条目［送温暖帮扶专项］ › 备注：（空白） → 更正',
    );
    expect(stdout).toContain('共 1 处与公开过的不同。');
    rmSync(join(data, 'zonggonghui/2022/zhigong-shebao.json'));
    expect((await verify(log().headHash)).stdout).toContain('zhigong-shebao.json　撤回');
  });

  test('holds the record against a head that was noted down', async () => {
    const { headHash: head } = log();
    edit('"note": ""', '"note": "更正"');
    await publish('2023-10-01', '--reason', '名称有误');
    expect(await verify(head)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('到 2023-09-01 为止的 1 次公开都与记下的校验值相符'),
    });
    await beginAnew();
    expect((await verify(head)).status).toBe(1);
  });

  test('reads an address that was asked for, and follows no page of it', async () => {
    const server = await serveFolder(site, '/jixiao/');
    for (const address of [server.url, server.url.slice(0, -1), `${server.url}index.html`]) {
      expect((await verify(address)).status).toBe(0);
    }
    await beginAnew();
    expect((await verify(server.url)).status).toBe(1);
    await server.close();
  });

  test('takes no log with a reason longer than any, or with what a terminal obeys', async () => {
    for (const reason of ['长'.repeat(40_000), '\u001b]0;x']) {
      const changed = log();
      changed.publications[0].reason = reason;
      writeFileSync(join(site, 'data/publications.json'), JSON.stringify(changed));
      expect((await verify(site)).stderr).toContain('不是公开记录');
    }
  });

  test('tells of a published log that is broken in itself', async () => {
    const changed = log();
    changed.publications[0].date = '2023-08-31';
    writeFileSync(join(site, 'data/publications.json'), JSON.stringify(changed));
    expect((await verify(site)).stdout).toContain('自己的第 1 次公开与校验值不符');
  });

  test.each([
    ['a folder that is not there', () => join(root, 'none'), '没有文件夹'],
    ['a folder without a record', () => join(root, 'data/schemas'), '中没有公开记录'],
    ['a log as large as none is', largeSite, '300 MB'],
    ['an address that is none', () => 'http://', '不是网址'],
    ['a host that nobody has', () => 'http://host.invalid/', '不能读取 http://host.invalid/data/'],
    ['a port where nobody listens', () => 'http://127.0.0.1:9/', '不能读取'],
  ])('says in a sentence what stands in the way: %s', async (_, against, sentence) => {
    const { status, stderr } = await verify(against());
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test.each([
    [404, '', '应答 404：那个网站没有公开记录'],
    [500, '', '应答 500'],
    [200, '<!doctype html>', '不是公开记录'],
  ])('says what an address answers: %i', async (status, body, sentence) => {
    const server = createServer((_, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect((await verify(`http://127.0.0.1:${port}/`)).stderr).toContain(sentence);
    server.close();
  });

  test('needs to be told against what', async () => {
    expect(await jijing('verify', '--data', data)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--against'),
    });
  });
});

describe('publish-log --undo --against', () => {
  const undo = () => jijing('publish-log', '--data', data, '--undo', '--against', site);

  test('is refused where the site has the newest publication', async () => {
    const before = log();
    const { status, stderr } = await undo();
    expect(status).toBe(2);
    expect(stderr).toContain('公开，不能收回');
    expect(log()).toEqual(before);
  });

  test('is done where the site does not have it yet', async () => {
    edit('"note": ""', '"note": "更正"');
    await publish('2023-10-01', '--reason', '名称有误');
    expect(await undo()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('没有公开这一次'),
    });
    expect(log().publications).toHaveLength(1);
  });
});
