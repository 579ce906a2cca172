import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { userEnvironment } from '../buildSite.ts';
import { ROOT } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-table-'));
const data = join(folder, 'own');
const built = join(data, 'dist');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = ['--departments', '1', '--years', '1', '--projects', '1'];
const FORM = 'bumen/2024/jineng-peixun';

/** A call of every command, in an order in which each finds what it needs, and what it then prints. */
const CALLS: Readonly<Record<string, readonly [args: readonly string[], prints: RegExp]>> = {
  init: [[data, '--year', '2024'], /^已建立数据仓库/],
  validate: [['--data', data], /^数据无误：1 个项目，7 项指标。\n$/],
  new: [['bumen/2023/peixun', '--data', data], /^已写入：/],
  'copy-year': [['2024', '2025', '--data', data], /^已建立 2025 年度的 1 份清单/],
  score: [[`${FORM}.json`, '--data', data], /自评 99.5 分/],
  check: [[FORM, '--data', data], /提示/],
  explain: [[FORM, '1', '--data', data], /复核结论/],
  lineage: [['--data', data], /项目/],
  rules: [['--data', data], /^national-2020/],
  schema: [['--data', data], /^已写入：/],
  migrate: [['--data', data], /^改写了 0 个文件。\n$/],
  headers: [['caddy', '--data', data], /Content-Security-Policy/],
  report: [[FORM, '--data', data], /^# .*2024 年度技能培训/],
  'publish-log': [['bumen/2024', '--date', '2025-03-01', '--data', data], /公开/],
  build: [['--data', data, '--out', built], /^已生成：/],
  verify: [['--data', data, '--against', built], /都还在，没有改动/],
  serve: [['--out', built, '--port', '0', '--host', '127.0.0.1'], /网站地址：/],
  start: [['--data', data, '--out', built, '--port', '0'], /网站地址：/],
  dev: [['--data', data, '--port', '0'], /网站地址：/],
  pdf: [[FORM, '--data', data, '--out', join(folder, 'pdf')], /^已生成 1 份自评表/],
  'demo-data': [['--out', join(folder, 'city'), ...SMALL], /^合成演示数据：/],
  demo: [
    ['--data', join(folder, 'city'), '--out', join(folder, 'city-site'), '--port', '0', ...SMALL],
    /网站地址：/,
  ],
};

/** The first cell of every row of the table of commands in a README. */
function tableOf(readme: string): string[] {
  const text = readFileSync(join(ROOT, readme), 'utf8');
  const section = /\n### (?:The command line|命令行)\n([\s\S]*?)\n##/.exec(text)?.[1] ?? '';
  return [...section.matchAll(/^\| `([a-z-]+)[^`]*` \|/gm)].map(([, name = '']) => name);
}

/** Scripts that a README's rows call, beside the commands. */
function scriptsOf(readme: string): string[] {
  const text = readFileSync(join(ROOT, readme), 'utf8');
  return [...text.matchAll(/^\| `npm run ([\w:]+)/gm)].map(([, name = '']) => name);
}

test.each(['README.md', 'README.zh-CN.md'])('%s has a row for each command', (readme) => {
  const names = commands.map(({ name }) => name);
  expect(tableOf(readme)).toEqual(names);
  expect(Object.keys(CALLS).toSorted()).toEqual(names.toSorted());
});

test.each(['README.md', 'README.zh-CN.md'])('%s names only scripts that there are', (readme) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const names = scriptsOf(readme);
  expect(names).toContain('dev');
  for (const name of names) expect(scripts).toHaveProperty(name);
});

describe('npm run jijing --', () => {
  test.each(Object.entries(CALLS))('%s', { timeout: 300_000 }, async (name, [args, prints]) => {
    const { output, status, address } = await run(name, args);
    expect(output).toMatch(prints);
    if (address === undefined) expect(status).toBe(0);
    else expect(address.title).toMatch(/<title>[^<]+<\/title>/);
  });

  test('have written what they said', () => {
    expect(existsSync(join(built, 'index.html'))).toBe(true);
    const printed = readFileSync(join(folder, 'pdf/2024/bumen/jineng-peixun.pdf'));
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    expect(existsSync(join(folder, 'city/site.json'))).toBe(true);
  });
});

/** Runs a command to its end; one that serves is asked for its first page and stopped. */
function run(name: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['src/jijing.mjs', name, ...args], {
    cwd: ROOT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill();
  });
  let output = '';
  let address: Promise<{ readonly title: string }> | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [url] = /http:\/\/[\w.]+:\d+\//.exec(output) ?? [];
      if (url === undefined || address !== undefined || !output.includes('网站地址')) return;
      address = fetch(url)
        .then((response) => response.text())
        .then((title) => ({ title }))
        .finally(() => child.kill());
    });
  }
  return new Promise<{
    readonly output: string;
    readonly status: number | null;
    readonly address: { readonly title: string } | undefined;
  }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      Promise.resolve(address).then((page) => resolve({ output, status, address: page }), reject);
    });
  });
}
