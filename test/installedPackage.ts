import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type LockEntry, runtimeLock } from '../src/packaging/lockedPackages.ts';
import { userEnvironment } from './buildSite.ts';
import { ROOT } from './root.ts';

/** Packs the checkout as it stands into `folder`, and returns the file's name. */
export function packInto(folder: string): string {
  const args = ['pack', '--silent', '--pack-destination', folder];
  const said = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', env: userEnvironment() });
  return said.trim().split('\n').at(-1) ?? '';
}

/**
 * Installs a packed file into an empty folder, without a network. Its packages are those of the lock file,
 * as others would build other bytes: npm finds there what it installed of them in the checkout, and fetches
 * only what that lacks.
 */
export function installInto(folder: string, tarball: string): void {
  const lock = runtimeLock();
  const { '': own, ...others } = lock.packages;
  const { name: _, ...jijing } = own;
  const resolved = `file:${tarball}`;
  const root = { name: 'office', dependencies: { jijing: resolved } };
  const packages = { '': root, ...others, 'node_modules/jijing': { ...jijing, resolved } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
  const office = JSON.stringify({ ...lock, name: 'office', packages });
  writeFileSync(join(folder, 'package-lock.json'), office);
  linkPackages(Object.keys(others), folder);
  const options = { cwd: folder, env: userEnvironment() };
  const quiet = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...quiet, '--offline'], options);
  // Offline, npm passes over a package for this system that it does not keep, and says nothing.
  const missing = Object.entries<LockEntry>(others)
    .filter(([path, { os }]) => os !== undefined && existsSync(join(ROOT, path)))
    .filter(([path]) => !existsSync(join(folder, path)));
  if (status === 0 && missing.length === 0) return;
  execFileSync('npm', quiet, { ...options, stdio: 'inherit' });
}

/** Lays packages of the checkout into a folder, with their commands, without which npm takes them for others. */
function linkPackages(paths: readonly string[], folder: string): void {
  for (const path of paths.filter((own) => existsSync(join(ROOT, own)))) {
    linkFiles(join(ROOT, path), join(folder, path));
  }
  const commands = join(folder, 'node_modules/.bin');
  const links = { recursive: true, verbatimSymlinks: true };
  cpSync(join(ROOT, 'node_modules/.bin'), commands, links);
  for (const name of readdirSync(commands)) {
    const command = join(commands, name);
    if (!existsSync(command)) rmSync(command);
  }
}

/** Gives the files of a package, without the packages within it, a second name each; copies are many seconds. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, other] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isFile()) linkFile(own, other);
    else if (entry.name !== 'node_modules') linkFiles(own, other);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another drive has no second names of its files.
    copyFileSync(from, to);
  }
}
