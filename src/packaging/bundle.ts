import { execFileSync, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { bundleFolder } from './bundleFolder.ts';
import { PLATFORMS, type Platform } from './platform.ts';
import { zipFolder } from './zipFolder.ts';

// Makes an archive a system, or of the systems named, into `.cache/bundle/`, with their checksums.
const [names, out] = [process.argv.slice(2), resolve(PACKAGE_ROOT, '.cache/bundle')];
const chosen = PLATFORMS.filter(({ name }) => names.length === 0 || names.includes(name));
const work = mkdtempSync(join(tmpdir(), 'jijing-bundle-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const tarball = packProgram(work);
const sums = chosen.map((platform) => {
  const archive = makeArchive(platform, tarball);
  const hash = createHash('sha256')
    .update(readFileSync(join(out, archive)))
    .digest('hex');
  console.log(join(out, archive));
  return `${hash}  ${archive}\n`;
});
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));

function packProgram(folder: string): string {
  const options = { cwd: PACKAGE_ROOT, encoding: 'utf8' } as const;
  const said = execSync(`npm pack --silent --pack-destination "${folder}"`, options);
  return join(folder, said.trim().split('\n').at(-1) ?? '');
}

function makeArchive(platform: Platform, packed: string): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));
  const name = `jijing-${version}-${platform.name}`;
  bundleFolder(platform, packed, join(work, name));
  const archive = platform.os === 'win32' ? `${name}.zip` : `${name}.tar.gz`;
  if (platform.os === 'win32') zipFolder(work, name, join(out, archive));
  else execFileSync('tar', ['-czf', join(out, archive), '-C', work, name]);
  rmSync(join(work, name), { recursive: true });
  return archive;
}
