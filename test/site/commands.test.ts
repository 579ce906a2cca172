import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../src/commands/chromium.ts';
import { commands } from '../../src/commands/commands.ts';
import { runCommand, runServer } from '../commandRun.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace } from '../strangePlace.ts';

/** A call of a command, in words, and what it then prints. */
interface CommandCall {
  readonly call: string;
  readonly prints: RegExp;
  /** What stands newly where it was run. */
  readonly writes?: string;
  readonly changesData?: true;
  /** Asked for two pages, and for an address that is none, and stopped by Ctrl+C. */
  readonly serves?: true;
}

const FORM = 'bumen/2024/jineng-peixun';
const SMALL = '--departments 1 --years 1 --projects 1';
const SERVED = /网站地址：/;

/** Asked of the package the same that is asked here, as it would start a second time: see packed.test.ts. */
const ELSEWHERE = 'dev';

/** Every command, in an order in which each finds what it needs: an office begins with nothing. */
const CALLS: readonly CommandCall[] = [
  { call: 'init own --year 2024', prints: /^已建立数据仓库/, writes: 'own' },
  { call: 'validate --data own', prints: /^数据无误：1 个项目，7 项指标。\n$/ },
  { call: 'new bumen/2023/peixun --data own', prints: /^已写入：/, changesData: true },
  {
    call: 'copy-year 2024 2025 --data own',
    prints: /^已建立 2025 年度的 1 份清单/,
    changesData: true,
  },
  {
    call: 'template jineng-peixun 技能竞赛 --year 2026 --data own --out fill.xlsx',
    prints: /^已写入：fill.xlsx，2 张表/,
    writes: 'fill.xlsx',
  },
  {
    call: 'import fill.xlsx --data own --department bumen',
    prints: /写入　bumen\/2026\/list.json/,
    changesData: true,
  },
  { call: `score ${FORM}.json --data own`, prints: /自评 99.5 分/ },
  { call: `check ${FORM} --data own`, prints: /提示/ },
  { call: `explain ${FORM} 1 --data own`, prints: /复核结论/ },
  { call: 'lineage --data own', prints: /项目/ },
  { call: 'rules --data own', prints: /^national-2020/ },
  { call: 'schema --data own', prints: /^已写入：/, changesData: true },
  { call: 'migrate --data own', prints: /^改写了 0 个文件。\n$/ },
  { call: 'headers caddy --data own', prints: /Content-Security-Policy/ },
  { call: `report ${FORM} --data own --out draft.md`, prints: /^已起草：/, writes: 'draft.md' },
  {
    call: 'publish-log bumen/2024 --date 2025-03-01 --data own',
    prints: /公开/,
    changesData: true,
  },
  {
    call: 'start --data own --out site --port 0',
    prints: SERVED,
    writes: 'site',
    serves: true,
  },
  // Two that would make the same site once more, and say or find that it stands.
  { call: 'build --data own --out site', prints: /^已生成：site\/　（数据和程序没有变/ },
  {
    call: `pdf ${FORM} --data own --site site --out printed`,
    prints: /^已生成 1 份自评表/,
    writes: 'printed',
  },
  { call: 'verify --data own --against site', prints: /都还在，没有改动/ },
  {
    call: 'collect bumen=site --data own',
    prints: /^读到 1 个网站/,
    changesData: true,
  },
  { call: 'parquet bumen=site --out hive', prints: /^已写入 hive/, writes: 'hive' },
  { call: 'serve --out site --port 0 --host 127.0.0.1', prints: SERVED, serves: true },
  { call: `demo-data --out city ${SMALL}`, prints: /^合成演示数据：/, writes: 'city' },
  {
    call: `demo --data city --out city-site --port 0 ${SMALL}`,
    prints: SERVED,
    writes: 'city-site',
    serves: true,
  },
];

const nameOf = ({ call }: CommandCall) => call.split(' ')[0];

const place = makeStrangePlace();
afterAll(() => place.remove());

const here = () => readdirSync(place.cwd).sort();
const dataHashes = () =>
  here().includes('own') ? folderHashes(join(place.cwd, 'own')) : undefined;
const line = (call: string) => {
  const command = [process.execPath, join(ROOT, 'src/jijing.mjs'), ...call.split(' ')] as const;
  return { command, cwd: place.cwd, env: place.env } as const;
};

test('every command is tried', () => {
  const tried = [...CALLS.map(nameOf), ELSEWHERE].toSorted();
  expect(tried).toEqual(commands.map(({ name }) => name).toSorted());
});

describe('does what its row in the README says, asks no other machine, writes only that', () => {
  test.for(CALLS)('$call', async (one, { skip }) => {
    skip(nameOf(one) === 'pdf' && findChromium() === undefined, 'needs an installed Chromium');
    const [before, data] = [here(), dataHashes()];
    expect(await run(one)).toMatch(one.prints);
    expect(place.attempts()).toBe('');
    expect(readdirSync(place.home)).toEqual([]);
    expect(here()).toEqual([...before, ...(one.writes === undefined ? [] : [one.writes])].sort());
    if (data !== undefined && !one.changesData) expect(dataHashes()).toEqual(data);
  });

  test('have written what they said', () => {
    expect(existsSync(join(place.cwd, 'site/index.html'))).toBe(true);
    expect(existsSync(join(place.cwd, 'city/site.json'))).toBe(true);
    if (findChromium() === undefined) return;
    const printed = readFileSync(join(place.cwd, 'printed/2024/bumen/jineng-peixun.pdf'));
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

/** What a command printed that ended well. */
async function run({ call, serves }: CommandCall): Promise<string> {
  if (serves === undefined) {
    const { status, output } = await runCommand(line(call));
    expect(status, output).toBe(0);
    return output;
  }
  const { status, statuses, output } = await runServer(line(call), ['/', '/explore/', '/%zz']);
  expect(statuses, output).toEqual([200, 200, 404]);
  expect(status).toBe(130);
  return output;
}

/** The commands of the table in a README, in its order; one that is called in several ways has a row for each. */
function tableOf(readme: string): string[] {
  const text = readFileSync(join(ROOT, readme), 'utf8');
  const section = /\n### (?:The command line|命令行)\n([\s\S]*?)\n##/.exec(text)?.[1] ?? '';
  const names = [...section.matchAll(/^\| `([a-z-]+)[^`]*` \|/gm)].map(([, name = '']) => name);
  return [...new Set(names)];
}

/** Scripts that a README's rows call, beside the commands. */
function scriptsOf(readme: string): string[] {
  const text = readFileSync(join(ROOT, readme), 'utf8');
  return [...text.matchAll(/^\| `npm run ([\w:]+)/gm)].map(([, name = '']) => name);
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
  test('has a row for each command', () => {
    expect(tableOf(readme)).toEqual(commands.map(({ name }) => name));
  });

  test('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const names = scriptsOf(readme);
    expect(names).toContain('dev');
    for (const name of names) expect(scripts).toHaveProperty(name);
  });
});
