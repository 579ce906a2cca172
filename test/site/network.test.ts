import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { findChromium } from '../../src/commands/chromium.ts';
import { userEnvironment } from '../buildSite.ts';
import { runCommand, runServer } from '../commandRun.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace, type StrangePlace } from '../strangePlace.ts';

const CLI = join(ROOT, 'src/cli.ts');
const DATA = ['--data', '../data'];
const SMALL = ['--departments', '1', '--years', '2', '--projects', '1'];

/** A command with what it may write where it is run. */
type Run = readonly [name: string, args: readonly string[], written: readonly string[]];

const RUNS: readonly Run[] = [
  ['validate', DATA, []],
  ['rules', DATA, []],
  ['score', DATA, []],
  ['check', DATA, []],
  ['lineage', DATA, []],
  ['verify', ['--against', inject('site'), ...DATA], []],
  ['headers', ['nginx', ...DATA], []],
  ['explain', ['songwennuan-bangfu', ...DATA], []],
  ['report', ['songwennuan-bangfu', '--out', 'draft.md', ...DATA], ['draft.md']],
  ['build', ['--out', 'site', ...DATA], ['site']],
  ['init', ['office'], ['office']],
  ['demo-data', ['--out', 'city', ...SMALL], ['city']],
  ['pdf', ['songwennuan-bangfu', '--out', 'printed', ...DATA], ['printed']],
];
/** What ends otherwise: the record has findings, and is not on the public record yet. */
const ENDINGS: Readonly<Record<string, number>> = { check: 1, verify: 2 };
const WRITING_DATA: readonly Run[] = [
  ['schema', DATA, []],
  ['migrate', DATA, []],
  ['publish-log', ['--date', '2023-09-01', ...DATA], []],
  ['new', ['zonggonghui/2022/bangfu', ...DATA], []],
  ['copy-year', ['2022', '2023', ...DATA], []],
];
const SERVED: readonly Run[] = [
  ['start', ['--out', 'site', ...DATA], ['site']],
  ['serve', ['--out', inject('site')], []],
  ['dev', DATA, []],
  ['demo', ['--data', 'city', '--out', 'site', ...SMALL], ['city', 'site']],
];

let place: StrangePlace;
beforeEach(() => {
  place = makeStrangePlace();
});
afterEach(() => place.remove());

const line = (name: string, ...args: readonly string[]) => {
  const command = [process.execPath, CLI, name, ...args] as const;
  return { command, cwd: place.cwd, env: place.env } as const;
};

describe('asks no other machine, and writes only what it was asked for', () => {
  test('every command is run here', () => {
    const { stdout } = spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8' });
    const names = [...stdout.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name);
    const run = [...RUNS, ...WRITING_DATA, ...SERVED].map(([name]) => name);
    expect(names.sort()).toEqual(run.sort());
  });

  test.for(RUNS)('%s', async ([name, args, written], { skip }) => {
    skip(name === 'pdf' && findChromium() === undefined, 'needs an installed Chromium');
    const before = folderHashes(place.data);
    const { status, output } = await runCommand(line(name, ...args));
    expect(status, output).toBe(ENDINGS[name] ?? 0);
    expectNothingElse(written);
    expect(folderHashes(place.data)).toEqual(before);
  });

  test.for(WRITING_DATA)('%s', async ([name, args, written]) => {
    const { status, output } = await runCommand(line(name, ...args));
    expect(status, output).toBe(0);
    expectNothingElse(written);
  });

  test.for(SERVED)('%s', async ([name, args, written]) => {
    const before = folderHashes(place.data);
    const server = line(name, ...args, '--port', '0');
    const { status, statuses, output } = await runServer(server, ['/', '/explore/']);
    expect(statuses, output).toEqual([200, 200]);
    expect(status).toBe(130);
    expectNothingElse(written);
    expect(folderHashes(place.data)).toEqual(before);
  });
});

function expectNothingElse(written: readonly string[]): void {
  expect(place.attempts()).toBe('');
  expect(readdirSync(place.home)).toEqual([]);
  expect(readdirSync(place.cwd).sort()).toEqual(written);
}

test('the types are checked without asking another machine', async () => {
  const [config, file] = [join(place.home, '../tsconfig.json'), join(place.home, '../one.ts')];
  writeFileSync(config, JSON.stringify({ files: [file] }));
  writeFileSync(file, 'export const one: number = 1;');
  const check = join(ROOT, 'node_modules/.bin/astro-check');
  const command = [process.execPath, check, '--tsconfig', config] as const;
  const { status, output } = await runCommand({ command, cwd: place.cwd, env: place.env });
  expect(status, output).toBe(0);
  expect(output).toContain('Result (1 file)');
  expectNothingElse([]);
});

test('the trap notes what a process, its thread and its child try', async () => {
  const script = join(place.home, '../tries.mjs');
  writeFileSync(script, TRIES);
  const command = [process.execPath, script] as const;
  await runCommand({ command, cwd: place.cwd, env: place.env });
  const tried = ['connect 192.0.2.1', 'connect jijing.invalid'];
  tried.push('lookup jijing.invalid', 'send 192.0.2.1');
  const notes = place.attempts().trim().split('\n').sort();
  expect(notes).toEqual(tried.flatMap((one) => [one, one, one]));
});

const TRIES = `
import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { isMainThread, Worker } from 'node:worker_threads';
const attempt = async (run) => { try { await run(); } catch {} };
await attempt(() => fetch('http://jijing.invalid/'));
await attempt(() => lookup('jijing.invalid'));
await attempt(() => connect(80, '192.0.2.1'));
await attempt(() => createSocket('udp4').send('x', 9, '192.0.2.1'));
if (isMainThread && process.argv[2] === undefined) {
  await new Promise((resolve) => new Worker(new URL(import.meta.url)).on('exit', resolve));
  spawnSync(process.execPath, [process.argv[1], 'child']);
}
process.exit();
`;

/** A namespace that has no network at all; only Linux has them, and not every system lets one be made. */
const WITHOUT_NETWORK = ['unshare', '--map-root-user', '--net'] as const;
const isPermitted =
  spawnSync(WITHOUT_NETWORK[0], [...WITHOUT_NETWORK.slice(1), 'true']).status === 0;

test.skipIf(!isPermitted)(
  'build: needs no network (skipped where a namespace without one cannot be made)',
  async () => {
    const command = [
      ...WITHOUT_NETWORK,
      process.execPath,
      CLI,
      'build',
      '--data',
      '../data',
    ] as const;
    const out = ['--out', 'unplugged'];
    const env = userEnvironment();
    const { status, output } = await runCommand({
      command: [...command, ...out],
      cwd: place.cwd,
      env,
    });
    expect(status, output).toBe(0);
    expect(readdirSync(join(place.cwd, 'unplugged'))).toContain('index.html');
  },
);
