import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { withProgress } from '../../src/commandLine/progress.ts';
import { programName } from '../../src/program/programName.ts';
import { jijing } from '../jijing.ts';

function node(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

describe('a checkout without its packages', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'jijing-'));
    for (const name of ['src', 'package.json']) {
      cpSync(name, join(copy, name), { recursive: true });
    }
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('says in one sentence that npm ci is missing', () => {
    const { status, stderr } = node(join(copy, 'src/jijing.mjs'), 'validate');
    expect([status, stderr]).toEqual([2, `还没有安装：请先在 ${copy}/ 运行 npm ci\n`]);
  });

  test('does so as data with --json', () => {
    const { status, stdout } = node(join(copy, 'src/jijing.mjs'), 'validate', '--json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ kind: 'system', problems: [] });
  });

  test('names the package that is missing where only some are there', () => {
    const { status, stderr } = node(join(copy, 'src/cli.ts'), 'validate');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^缺少软件包“[\w-]+”，请先运行 npm ci\n$/),
    ]);
  });
});

test('the program writes to nobody who has stopped reading, and says nothing of it', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" src/jijing.mjs schema --json | head -c 10 >/dev/null`],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
});

test.each([
  ['file:///srv/jijing/src/program/programName.ts', 'npm run jijing --'],
  ['file:///srv/node_modules/jijing/src/program/programName.ts', 'jijing'],
  ['file:///opt/jijing/program/programName.js', 'jijing'],
])('programName: from %s it is %s', (code, name) => {
  expect(programName(code, undefined)).toBe(name);
});

test.each([
  ['./jijing', './jijing'],
  ['/opt/绩镜/jijing', '/opt/绩镜/jijing'],
  ['/media/usb 1/jijing', 'jijing'],
])('programName: in a bundle called as %s it is %s', (called, name) => {
  expect(programName('file:///opt/jijing/app/lib/program/programName.js', called)).toBe(name);
});

/** Another program that listens at an address, until the test ends; its port, undefined without such an address. */
async function takenPort(host: string): Promise<number | undefined> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  const isListening = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ port: 0, host, ipv6Only: host === '::' }, () => resolve(true));
  });
  return (await isListening) ? (server.address() as AddressInfo).port : undefined;
}

describe('serve', () => {
  test.for([
    ['127.0.0.1', 'localhost'],
    ['0.0.0.0', 'localhost'],
    ['::1', 'localhost'],
    ['::', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.1', '0.0.0.0'],
    ['::1', '0.0.0.0'],
  ] as const)(
    'says in one sentence that the port is taken at %s where %s is asked',
    async ([taken, host], { skip }) => {
      const port = await takenPort(taken);
      skip(port === undefined, 'this computer has no such address');
      const args = ['--out', 'src', '--port', `${port}`, '--host', host];
      const { status, stderr } = await jijing('serve', ...args);
      expect([status, stderr]).toEqual([2, `端口 ${port} 已被占用，请用 --port 换一个\n`]);
    },
  );

  test('says in one sentence that the computer has no such address', async () => {
    const { stderr } = await jijing('serve', '--out', 'src', '--host', '192.0.2.1', '--port', '0');
    expect(stderr).toBe('本机没有 --host 所写的地址\n');
  });
});

describe('withProgress', () => {
  const written = (isTTY: boolean) => {
    const { isTTY: before } = process.stderr;
    process.stderr.isTTY = isTTY;
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => {
      process.stderr.isTTY = before;
      write.mockRestore();
    });
    return () => write.mock.calls.map(([text]) => String(text));
  };

  test('writes nothing where the errors go into a pipe or a file', async () => {
    const texts = written(false);
    expect(await withProgress('正在生成', async () => 7)).toBe(7);
    expect(texts()).toEqual([]);
  });

  test('shows one line on a terminal and takes it away, also where the work fails', async () => {
    const texts = written(true);
    const failed = withProgress('正在生成', async (say) => {
      say('正在打印第 2 份');
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(texts()).toEqual([
      '\r\u001B[K正在生成 …… 0 秒',
      '\r\u001B[K正在打印第 2 份 …… 0 秒',
      '\r\u001B[K',
    ]);
  });
});
