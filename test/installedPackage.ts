import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
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
 * Installs a packed file into an empty folder, without a network, from what npm keeps of earlier
 * installations; only where that lacks something is it fetched. The versions are those of the lock file,
 * as others would build other bytes.
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
  const options = { cwd: folder, env: userEnvironment() };
  const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...quiet, '--offline'], options);
  // Offline, npm passes over a package for this system that it does not keep, and says nothing.
  const missing = Object.entries<LockEntry>(others)
    .filter(([path, { os }]) => os !== undefined && existsSync(join(ROOT, path)))
    .filter(([path]) => !existsSync(join(folder, path)));
  if (status === 0 && missing.length === 0) return;
  execFileSync('npm', quiet, { ...options, stdio: 'inherit' });
}
