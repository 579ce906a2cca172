import { execFileSync, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from '../outFolder/claimFolder.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { replaceFolder } from '../outFolder/replaceFolder.ts';
import { makeMarkedFolder } from '../outFolder/workFolder.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { UsageError } from '../program/usageError.ts';
import { bundleFolder } from './bundleFolder.ts';
import { PLATFORMS, type Platform } from './platform.ts';
import { zipFolder } from './zipFolder.ts';

// Makes an archive a system, or of the systems named, into `.cache/bundle/`, with their checksums: all of them or,
// ended in between, none.
process.once('uncaughtException', ({ message }) => {
  console.error(message);
  process.exit(2);
});
const chosen = chosenPlatforms(process.argv.slice(2));
const place = placeOf(join(PACKAGE_ROOT, '.cache/bundle'));
claimFolder(place);
const work = makeMarkedFolder();
process.once('exit', () => rmSync(work, { recursive: true, force: true }));
const out = join(work, 'bundle');
mkdirSync(out);
const tarball = packProgram(work);
const sums = chosen.map((platform) => {
  const archive = makeArchive(platform, tarball);
  const hash = createHash('sha256')
    .update(readFileSync(join(out, archive)))
    .digest('hex');
  return `${hash}  ${archive}\n`;
});
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
replaceFolder(out, place);
for (const name of readdirSync(place)) console.log(join(place, name));

/** All where none is named; of a name that is none, nothing is made, as what was made before would go. */
function chosenPlatforms(names: readonly string[]): readonly Platform[] {
  const known = PLATFORMS.map(({ name }) => name);
  const unknown = names.find((name) => !known.some((own) => own === name));
  if (unknown !== undefined) throw new UsageError(`没有系统“${unknown}”，有：${known.join('、')}`);
  return PLATFORMS.filter(({ name }) => names.length === 0 || names.includes(name));
}

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
