import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../commandRun.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace, type StrangePlace } from '../strangePlace.ts';

let place: StrangePlace;
beforeEach(() => {
  place = makeStrangePlace();
});
afterEach(() => place.remove());

function expectNothingTouched(): void {
  expect(place.attempts()).toBe('');
  expect(readdirSync(place.home)).toEqual([]);
  expect(readdirSync(place.cwd)).toEqual([]);
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
  expectNothingTouched();
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
