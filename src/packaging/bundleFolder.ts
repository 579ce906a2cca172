import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { bundleFaults, LEFT_OUT } from './bundleFaults.ts';
import { bundleScripts } from './bundleScripts.ts';
import { runtimeLock } from './lockedPackages.ts';
import { PLATFORMS, type Platform } from './platform.ts';

/**
 * Lays out in `folder` what one system needs to run a packed file: the program with its packages, as
 * the lock file has them and npm verifies them, its Node, the data as an example, the scripts. Throws
 * where anything is missing or made for another system.
 */
export function bundleFolder(platform: Platform, tarball: string, folder: string): void {
  const app = join(folder, 'app');
  mkdirSync(app, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', app, '--strip-components=1']);
  installPackages(app, platform);
  const node = join(app, 'node_modules', `node-${platform.name}`);
  copyFileSync(join(node, platform.node), join(folder, basename(platform.node)));
  // That for Windows comes without; the text is that of the same version here.
  const here = join(PACKAGE_ROOT, 'node_modules', `node-linux-${process.arch}`);
  copyFileSync(join(here, 'LICENSE'), join(folder, 'node.LICENSE'));
  const nodes = PLATFORMS.map(({ name }) => `node_modules/node-${name}`);
  for (const path of [...LEFT_OUT, ...nodes])
    rmSync(join(app, path), { recursive: true, force: true });
  cpSync(join(app, 'data'), join(folder, 'data'), { recursive: true });
  for (const { name, text } of bundleScripts(platform)) {
    writeFileSync(join(folder, name), text, { mode: 0o755 });
  }
  const faults = bundleFaults(folder, app, platform);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function installPackages(app: string, { os, cpu }: Platform): void {
  const description = join(app, 'package.json');
  const { devDependencies: _, scripts: __, ...own } = JSON.parse(readFileSync(description, 'utf8'));
  writeFileSync(description, `${JSON.stringify(own, null, 2)}\n`);
  writeFileSync(join(app, 'package-lock.json'), `${JSON.stringify(runtimeLock(), null, 2)}\n`);
  const system = [`--os=${os}`, `--cpu=${cpu}`, '--libc=glibc'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-bin-links',
    '--prefer-offline',
    ...system,
    ...quiet,
  ];
  execFileSync('npm', args, { cwd: app, stdio: 'inherit', shell: process.platform === 'win32' });
}
