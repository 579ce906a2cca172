import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answer } from '../../src/commandLine/answer.ts';
import { command, type Outcome } from '../../src/commandLine/command.ts';
import { jijing } from '../jijing.ts';

/** A command line of one command, which does what the test says. */
function only(run: () => Promise<Outcome>, ...args: readonly string[]) {
  const one = command({ name: 'one', places: [], summary: '', options: {}, examples: [], run });
  return answer([one], ['one', ...args]);
}

describe('answer: an error that nobody expected', () => {
  const tooLarge = async () => {
    throw new RangeError('Invalid string length\n    at line 1');
  };

  test('is one sentence and ends with 2, never with the 1 of findings', async () => {
    expect(await only(tooLarge)).toEqual({
      out: '',
      error:
        '没有料到的错误：Invalid string length\n设环境变量 JIJING_DEBUG=1 再运行一次，可看到出错的位置。\n',
      exitCode: 2,
    });
  });

  test('shows its stack only where JIJING_DEBUG asks for it', async () => {
    vi.stubEnv('JIJING_DEBUG', '1');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    expect((await only(tooLarge)).error).toMatch(/\n {4}at /);
  });

  test('has the shape of every error with --json', async () => {
    const { out, error, exitCode } = await only(tooLarge, '--json');
    expect([error, exitCode]).toEqual(['', 2]);
    expect(JSON.parse(out)).toEqual({
      error: {
        kind: 'unexpected',
        message: '没有料到的错误：Invalid string length',
        suggestion: null,
        problems: [],
      },
    });
  });

  test('is the sentence after a heading, without its colours', async () => {
    const { error } = await only(() => Promise.reject(new Error('Failed:\n\n\u001B[31mIt broke.')));
    expect(error).toContain('没有料到的错误：Failed: It broke.\n');
  });

  test.each(['text', undefined, null, {}])('may be no Error at all: %j', async (thrown) => {
    const { exitCode } = await only(() => Promise.reject(thrown));
    expect(exitCode).toBe(2);
  });
});

test('answer: prints nothing that a terminal would obey', async () => {
  const run = async () => ({ text: '甲\u001B[31m乙\u202E丙', json: null, note: '\u009B2J' });
  expect(await only(run)).toEqual({ out: '甲[31m乙丙\n', error: '2J\n', exitCode: 0 });
});

test.each([
  [{ code: 'EADDRINUSE', port: 4321 }, '端口 4321 已被占用，请用 --port 换一个'],
  [{ code: 'EACCES', port: 80, syscall: 'listen' }, '没有权限使用端口 80，请用 --port 换一个'],
  [{ code: 'EADDRNOTAVAIL', port: 80 }, '本机没有 --host 所写的地址'],
  [{ code: 'EACCES', path: 'dist', syscall: 'open' }, '不能读写 dist（没有权限，EACCES）'],
  [{ code: 'ENOENT', syscall: 'uv_cwd' }, '运行命令的文件夹已经不在了，请换到别的文件夹再运行'],
  [{ code: 'ENOSPC' }, '磁盘已满，没有写完'],
  [{ code: 'ELOOP', path: 'dist' }, '不能读写 dist（绕回自己的链接，ELOOP）'],
  [{ code: 'EXYZ', path: 'dist' }, '不能读写 dist（EXYZ）'],
  [{ code: '', path: 'dist' }, '不能读写 dist（系统没有说明）'],
  [
    { message: 'Build failed:\nCaused by:\n No space left on device (os error 28)' },
    '磁盘已满，没有写完',
  ],
  [{ message: 'Caused by: File too large (os error 27)' }, '系统不让写这么大的文件，没有写完'],
])('answer: what the system refuses, %j, is one sentence', async (fault, sentence) => {
  const { error, exitCode } = await only(() => Promise.reject(Object.assign(new Error(), fault)));
  expect([error, exitCode]).toEqual([`${sentence}\n`, 2]);
});

describe('answer with --json', () => {
  test('names every problem of the data, none folded', async () => {
    const data = mkdtempSync(join(tmpdir(), 'jijing-'));
    onTestFinished(() => rmSync(data, { recursive: true }));
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      mkdirSync(join(data, name, '2022'), { recursive: true });
    }
    const folded = (await jijing('validate', '--data', data)).stderr;
    expect(folded).toContain('这样的问题另有 6 处');
    const { status, stdout, stderr } = await jijing('validate', '--data', data, '--json');
    expect([status, stderr]).toEqual([2, '']);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ kind: 'data', message: expect.stringContaining('共 9 处问题') });
    expect(error.problems).toHaveLength(9);
    expect(error.problems[0]).toMatchObject({
      file: expect.stringMatching(/site\.json$/),
      line: 1,
      column: 1,
      found: '没有这个文件',
      message: expect.stringContaining('site.json:1:1'),
    });
  });

  test.each([
    [['biuld'], 'build'],
    [['check', '--sevrity', 'info'], '--severity'],
    [['check', '--severity', 'warnings'], 'warning'],
    [['score', 'songwenuan-bangfu'], 'songwennuan-bangfu'],
    [['score', '--rulebook', 'band-2021'], 'bands-2021'],
    [['headers', 'ngnix'], 'nginx'],
    [['help', 'valdate'], 'validate'],
    [['publish-log', 'zonggongui/2022', '--date', '2023-09-01'], 'zonggonghui/2022'],
  ])('%j: says what was most likely meant', async (args, suggestion) => {
    const { status, stdout, stderr } = await jijing(...args, '--json');
    expect([status, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout).error).toMatchObject({
      kind: 'usage',
      suggestion,
      message: expect.stringMatching(`是不是“${suggestion}”？$`),
    });
  });
});

test('answer: an option may stand in front of its command', async () => {
  const usual = await jijing('rules', '--rulebook', 'guangxi');
  expect(await jijing('--rulebook', 'guangxi', 'rules')).toEqual(usual);
  expect(usual.stdout).toMatch(/^guangxi　/);
});
