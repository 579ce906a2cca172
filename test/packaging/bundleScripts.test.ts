import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleScripts } from '../../src/packaging/bundleScripts.ts';
import { PLATFORMS } from '../../src/packaging/platform.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'jijing-bundle-')));
afterAll(() => rmSync(root, { recursive: true }));
const scriptsOf = (os: string) =>
  PLATFORMS.filter((platform) => platform.os === os).flatMap(bundleScripts);

test
  .skipIf(process.platform === 'win32')
  .each(['绩镜 (1)', '-x', 'a&b;c', '$(id)', `quo'te"s`, 'sub'])(
  'bundleScripts: start.sh works in a folder called %s',
  (name) => {
    const folder = join(root, name);
    // Where a shell is told to look for folders first.
    const elsewhere = join(root, 'elsewhere');
    for (const path of [folder, join(elsewhere, name)]) mkdirSync(path, { recursive: true });
    for (const script of scriptsOf('linux')) writeFileSync(join(folder, script.name), script.text);
    writeFileSync(join(folder, 'node'), '#!/bin/sh\npwd -P\necho "$@"\n', { mode: 0o755 });
    const { stdout, stderr } = spawnSync('sh', ['--', join(name, 'start.sh'), '--port', '1'], {
      cwd: root,
      env: { ...process.env, CDPATH: elsewhere },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(1)).toEqual([
      folder,
      'app/lib/cli.js start --data data --out site --port 1',
      '',
    ]);
  },
);

test('bundleScripts: for Windows, the name of the folder stands in quotes alone, and in no block', () => {
  for (const { text } of scriptsOf('win32')) {
    expect(text.replaceAll(/"[^"\r\n]*"/g, '')).not.toMatch(/%~dp0|[()]/);
  }
});
