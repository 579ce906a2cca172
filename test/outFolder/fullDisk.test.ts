import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = (name: string) =>
  JSON.stringify(new URL(`../../src/outFolder/${name}.ts`, import.meta.url));
// A disk of 64 kB, seen by the commands behind these two alone.
const ALONE = ['--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...ALONE, 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

/** What a program says whose disk `disk`, of 64 kB, only it sees. */
function saidOnSmallDisk(disk: string, program: string): string {
  mkdirSync(disk, { recursive: true });
  const shell = `mount -t tmpfs -o size=64k x "${disk}" && exec "$0" --input-type=module-typescript --eval "$1"`;
  const args = [...ALONE, 'sh', '-c', shell, process.execPath, program];
  return spawnSync('unshare', args, { encoding: 'utf8' }).stdout;
}

test.runIf(canMount)('a copy to a full disk says that it is full, the earlier site stays', () => {
  const root = mkdtempSync(join(tmpdir(), 'jijing-full-'));
  const [made, disk] = [join(root, 'made/data'), join(root, 'disk')];
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'large.bin'), new Uint8Array(200_000));
  const program = `import { replaceFolder } from ${module('replaceFolder')};
    import { mkdirSync, readdirSync } from 'node:fs';
    mkdirSync('${disk}/site/old', { recursive: true });
    try { replaceFolder('${root}/made', '${disk}/site'); } catch ({ code }) { console.log(code); }
    console.log(...readdirSync('${disk}'), ...readdirSync('${disk}/site'));`;
  expect(saidOnSmallDisk(disk, program)).toBe('ENOSPC\nsite old\n');
  rmSync(root, { recursive: true });
});

test.runIf(canMount)('a place that could not be claimed on a full disk can be later', () => {
  const disk = mkdtempSync(join(tmpdir(), 'jijing-full-'));
  const program = `import { claim } from ${module('claim')};
    import { readdirSync, rmSync, writeFileSync } from 'node:fs';
    process.env.TMPDIR = '${disk}';
    const fill = '${disk}/fill';
    try { writeFileSync(fill, new Uint8Array(200_000)); } catch {}
    try { claim('/site', '生成'); } catch ({ code }) { console.log(code); }
    rmSync(fill);
    claim('/site', '生成')();
    console.log(readdirSync('${disk}').length);`;
  expect(saidOnSmallDisk(disk, program)).toBe('ENOSPC\n0\n');
  rmSync(disk, { recursive: true });
});
