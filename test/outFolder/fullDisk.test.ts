import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MODULE = new URL('../../src/outFolder/replaceFolder.ts', import.meta.url);
// A disk of 64 kB, seen by the commands behind these two alone.
const ALONE = ['--map-root-user', '--mount'];
const canMount = spawnSync('unshare', [...ALONE, 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

test.runIf(canMount)('a copy to a full disk says that it is full, the earlier site stays', () => {
  const root = mkdtempSync(join(tmpdir(), 'jijing-full-'));
  const [made, disk] = [join(root, 'made/data'), join(root, 'disk')];
  for (const folder of [made, disk]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(made, 'large.bin'), new Uint8Array(200_000));
  const program = `import { replaceFolder } from ${JSON.stringify(MODULE)};
    import { mkdirSync, readdirSync } from 'node:fs';
    mkdirSync('${disk}/site/old', { recursive: true });
    try { replaceFolder('${root}/made', '${disk}/site'); } catch ({ code }) { console.log(code); }
    console.log(...readdirSync('${disk}'), ...readdirSync('${disk}/site'));`;
  const shell = `mount -t tmpfs -o size=64k x "${disk}" && exec "$0" --input-type=module-typescript --eval "$1"`;
  const args = [...ALONE, 'sh', '-c', shell, process.execPath, program];
  expect(spawnSync('unshare', args, { encoding: 'utf8' }).stdout).toBe('ENOSPC\nsite old\n');
  rmSync(root, { recursive: true });
});
