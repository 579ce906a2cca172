import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { bundleFaults } from '../../src/packaging/bundleFaults.ts';
import { bundleFolder } from '../../src/packaging/bundleFolder.ts';
import { PLATFORMS } from '../../src/packaging/platform.ts';
import { runCommand, runServer } from '../commandRun.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { installInto, packInto } from '../installedPackage.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace, type StrangePlace } from '../strangePlace.ts';
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

/** All of a site but the note of which program made it, and of what, for the next build. */
function publishedHashes(site: string): Record<string, string> {
  const { '.outputs': _, ...published } = folderHashes(site);
  return published;
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

test('the package builds elsewhere, byte for byte, the site that the checkout builds', async () => {
  const data = folderHashes(place.data);
  const line = jijing('build', '--data', '../data', '--out', 'site');
  const { status, output } = await runCommand(line);
  expect(status, output).toBe(0);
  const site = publishedHashes(join(place.cwd, 'site'));
  rmSync(join(place.cwd, 'site'), { recursive: true });
  expect(site).toEqual(publishedHashes(inject('site')));
  expectUntouched(data);
});

test('the package serves a site from its sources', async () => {
  const data = folderHashes(place.data);
  const line = jijing('dev', '--data', '../data', '--port', '0');
  const { statuses, output } = await runServer(line, ['/', '/explore/', '/2022/']);
  expect(statuses, output).toEqual([200, 200, 200]);
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
