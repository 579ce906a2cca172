import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { bundleFaults } from '../../src/packaging/bundleFaults.ts';
import { bundleFolder } from '../../src/packaging/bundleFolder.ts';
import { PLATFORMS } from '../../src/packaging/platform.ts';
import { type CommandRun, runCommand, runServer } from '../commandRun.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { installInto, packInto } from '../installedPackage.ts';
import { FORMS, HEXADECIMAL, nestedPdf } from '../intake/nestedPdf.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace, type StrangePlace } from '../strangePlace.ts';
import { underMask } from '../underMask.ts';
import { isUnplugged, WITHOUT_NETWORK } from '../withoutNetwork.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

let place: StrangePlace;
let office: string;
let tarball: string;
let installed: { readonly files: readonly string[]; readonly hashes: object };
beforeAll(() => {
  place = makeStrangePlace();
  office = join(place.home, '../office');
  mkdirSync(office);
  tarball = packInto(office);
  installInto(office, tarball);
  installed = standing();
});
afterAll(() => place.remove());

/** The program's own files by content, those of its packages by name. */
function standing() {
  const packages = join(office, 'node_modules');
  return { files: listFiles(packages), hashes: folderHashes(join(packages, 'jijing')) };
}

/** All of a site; of the note for the next build, which names the program that made it, the mode alone. */
function publishedHashes(site: string): Record<string, string> {
  const { '.outputs': note = '', ...published } = folderHashes(site);
  return { ...published, '.outputs': note.slice(0, 3) };
}

function jijing(...args: string[]) {
  const bin = join(office, 'node_modules/jijing/lib/jijingBin.js');
  return { command: [process.execPath, bin, ...args], cwd: place.cwd, env: place.env } as const;
}

/** Everything that a command could have touched. */
function expectUntouched(data: object): void {
  expect(standing()).toEqual(installed);
  expect(folderHashes(place.data)).toEqual(data);
  expect(readdirSync(place.home)).toEqual([]);
  expect(readdirSync(place.cwd)).toEqual([]);
  expect(place.attempts()).toBe('');
}

describe('the package builds elsewhere', () => {
  const release = () => join(place.cwd, 'release');
  const out = () => join(place.cwd, 'current');
  let data: object;
  let run: CommandRun;

  /** At another time, under another mask and without a network, over an earlier site that `--out` links to. */
  beforeAll(async () => {
    data = folderHashes(place.data);
    cpSync(inject('site'), release(), { recursive: true });
    writeFileSync(join(release(), 'stale.html'), '');
    // Without it, nothing of the earlier site is kept.
    rmSync(join(release(), '.outputs'));
    symlinkSync(release(), out());
    const { command, cwd, env } = jijing('build', '--data', '../data', '--out', 'current');
    const line = underMask('077', command);
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'C' };
    run = await runCommand({
      command: isUnplugged ? [...WITHOUT_NETWORK, ...line] : line,
      cwd,
      env: { ...env, ...elsewhere },
    });
  });

  test.skipIf(!isUnplugged)(
    'without a network (skipped where a namespace without one cannot be made)',
    () => expect(run.status, run.output).toBe(0),
  );

  test('the bytes and modes that the checkout builds', () => {
    expect(run.status, run.output).toBe(0);
    const own = publishedHashes(release());
    expect(Object.keys(own).length).toBeGreaterThan(100);
    expect(own).toEqual(publishedHashes(inject('site')));
  });

  test('into the earlier site that --out links to, and touches nothing else', () => {
    expect(lstatSync(out()).isSymbolicLink()).toBe(true);
    expect(existsSync(join(release(), 'stale.html'))).toBe(false);
    rmSync(out());
    rmSync(release(), { recursive: true });
    expectUntouched(data);
  });
});

test('the package reads a PDF in a process of its own', async () => {
  const path = join(office, '层层.pdf');
  writeFileSync(path, nestedPdf({ ...FORMS, packing: HEXADECIMAL }, 3000));
  const { status, output } = await runCommand(jijing('check', path));
  expect(status).toBe(2);
  expect(output).toContain('一层套一层');
  expect(output).not.toContain('Exception');
});

// The row of `dev` in the table of commands too, as no other row takes so long: see commands.test.ts.
test('the package serves a site from its sources', async () => {
  const data = folderHashes(place.data);
  const line = jijing('dev', '--data', '../data', '--port', '0');
  const { status, statuses, output } = await runServer(line, ['/', '/explore/', '/2022/', '/%zz']);
  expect(statuses, output).toEqual([200, 200, 200, 404]);
  expect(status).toBe(130);
  expect(output).toContain('网站地址：');
  expectUntouched(data);
});

test('the package has what it needs to run, its licences, and no test', () => {
  const files = listFiles(join(office, 'node_modules/jijing'));
  const parts = new Set(files.map((file) => file.split('/')[0]));
  expect([...parts].sort()).toEqual([
    ...['.cache', 'CHANGELOG.md', 'LICENSE', 'README.md', 'README.zh-CN.md'],
    ...['astro.config.mjs', 'data', 'lib', 'package.json', 'public', 'src', 'tsconfig.json'],
  ]);
  expect(files).toContain('lib/licences.md');
  expect(files.filter((file) => file.startsWith('src/packaging'))).toEqual([]);
});

test('the bill of materials names every package that is installed', () => {
  const file = join(office, 'node_modules/jijing/lib/sbom.cdx.json');
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8'));
  expect(bomFormat).toBe('CycloneDX');
  const named = new Set(components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)));
  const found = listFiles(join(office, 'node_modules'))
    .filter((path) => /(^|\/node_modules\/)(@[^/]+\/)?[^/]+\/package\.json$/.test(path))
    .filter((path) => path !== 'jijing/package.json')
    .map((path) => JSON.parse(readFileSync(join(office, 'node_modules', path), 'utf8')))
    .map(({ name, version }) => `pkg:npm/${name}@${version}`);
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter((purl) => !named.has(purl))).toEqual([]);
});

/** A Node of the system's own that is too old to run the program; undefined where there is none. */
function findOldNode(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(ROOT) && folder !== dirname(process.execPath))
    .map((folder) => join(folder, 'node'))
    .find((node) => /^v2[0-3]\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout));
}

const OLD = findOldNode();

test.skipIf(OLD === undefined)('an old Node hands over (skipped where none is on PATH)', () => {
  const [, bin, ...args] = jijing('validate', '--json', '--data', '../data').command;
  const env = { HOME: place.home, PATH: '' };
  const options = { cwd: place.cwd, env, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(OLD ?? '', [bin, ...args], options);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(JSON.parse(stdout)).toEqual({ projects: 5, indicators: 62 });
});

const LINUX = PLATFORMS.find(({ name }) => name === `linux-${process.arch}`);

describe.skipIf(LINUX === undefined || !isUnplugged)(
  'the bundle for Linux (skipped where a namespace without a network cannot be made)',
  () => {
    let bundle: string;
    beforeAll(() => {
      bundle = join(place.home, '../离线 包');
      if (LINUX !== undefined) bundleFolder(LINUX, join(office, tarball), bundle);
    });

    test('builds the same site without a network and without any other program', () => {
      const line = ['/bin/sh', join(bundle, 'jijing'), 'build', '--data', 'data', '--out', 'site'];
      const env = { HOME: place.home, PATH: '' };
      const options = { cwd: bundle, env, encoding: 'utf8' } as const;
      const args = [...WITHOUT_NETWORK.slice(1), ...line];
      const { status, stderr } = spawnSync('/usr/bin/unshare', args, options);
      expect(status, stderr).toBe(0);
      expect(publishedHashes(join(bundle, 'site'))).toEqual(publishedHashes(inject('site')));
      expect(readdirSync(place.home)).toEqual([]);
    });

    test('is none for another system', () => {
      for (const other of PLATFORMS.filter((platform) => platform !== LINUX)) {
        const faults = bundleFaults(bundle, join(bundle, 'app'), other).join('\n');
        expect(faults).toContain('is missing');
        expect(faults).toContain(`node is made for ${LINUX?.name}`);
      }
    });
  },
);
