import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Disks that are seen by the commands behind these two alone.
const ALONE = ['--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...ALONE, 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;
const source = (name: string) => new URL(`../../src/outFolder/${name}.ts`, import.meta.url).href;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-mount-'));
  for (const [folder, text] of [
    ['made', 'new'],
    ['site', 'old'],
  ] as const) {
    mkdirSync(join(root, folder, 'data'), { recursive: true });
    writeFileSync(join(root, folder, 'data/manifest.json'), text);
    writeFileSync(join(root, folder, text), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** What a shell prints whose disks are its own; `$NODE` runs what follows as a module. */
function run(script: string): string {
  const shell = `NODE="$0 --input-type=module-typescript --eval"; cd "${root}"; ${script}`;
  const args = [...ALONE, 'sh', '-c', shell, process.execPath];
  const { stdout, stderr } = spawnSync('unshare', args, { encoding: 'utf8' });
  return stdout + stderr;
}

const RECOVER = `import { recoverFolder } from '${source('recoverFolder')}';
  import { readdirSync, readFileSync } from 'node:fs';
  recoverFolder('site');
  console.log(...readdirSync('site'), readFileSync('site/data/manifest.json', 'utf8'));`;
/** Recovers, then replaces the site as the arguments say. */
const RECOVER_AND_REPLACE = `${RECOVER}
  import { cpSync, rmSync } from 'node:fs';
  rmSync('made', { recursive: true, force: true });
  cpSync('new', 'made', { recursive: true });
  await import('${new URL('swapSteps.ts', import.meta.url).href}');`;
const REFUSE = `import { refuseUnwritable } from '${source('refuseUnwritable')}';
  try { refuseUnwritable(process.cwd() + '/site'); console.log('may be written'); }
  catch ({ message }) { console.log(message); }`;

test.runIf(canMount).each([
  ['a disk', 'mount -t tmpfs x site; cp -r old/* site'],
  ['a bound folder', 'mount --bind old site'],
])('a mount point that is %s: killed at any step, all of one site stands', (_, mount) => {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7];
  const node = (code: string) => `$NODE "${code.replaceAll('"', '\\"')}"`;
  const kill = (step: number) => `${node(RECOVER_AND_REPLACE)} eval made site ${step} 2>/dev/null`;
  const said = run(`mv site old; mkdir site; cp -r made new; ${mount}
    ${steps.map(kill).join('\n')}\n${node(RECOVER)}`);
  const [before, ...lines] = said.split('\n').filter((line) => /^data /.test(line));
  expect(before).toBe('data old old');
  expect(lines).toHaveLength(steps.length);
  for (const line of lines) expect(['data old old', 'data new new']).toContain(line);
  expect(lines.at(-1)).toBe('data new new');
});

test.runIf(canMount)('a disk that can only be read is refused before anything is made', () => {
  const said = run(`mount --bind site site; mount -o remount,ro,bind site; $NODE "${REFUSE}"`);
  expect(said).toMatch(/不能写到“.*site”（EROFS）/);
});

test.runIf(canMount)('so is a place with another disk in it, whose files would be lost', () => {
  const said = run(
    `mount --bind made site/data; $NODE "${REFUSE}"; umount site/data; $NODE "${REFUSE}"`,
  );
  expect(said).toMatch(/不能替换“.*site”：其中的“.*site\/data”挂载着别的磁盘/);
  expect(said).toContain('may be written');
});
