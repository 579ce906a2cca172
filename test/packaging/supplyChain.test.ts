import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockedPackages } from '../../src/packaging/lockedPackages.ts';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const FOLDER = 'node_modules/';
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const { '': _, ...others } = lock.packages as Record<string, Locked>;
const locked = Object.entries(others);
const nameOf = (path: string) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** Whoever passes the software on may do so under each of these, and has to lay open no source of their own. */
const LICENCES = new Set([
  ...['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0'],
]);

/** Used as they come, in files of their own: a change of them would have to be laid open, what calls them not. */
const UNCHANGED = new Map([
  ['MPL-2.0', /^(?:axe-core|lightningcss(?:-[\w-]+)?)$/],
  ['LGPL-3.0-or-later', /^@img\/sharp-/],
]);

/** Too old for the lock file to have it: as its own package.json says. */
const STATED: Readonly<Record<string, string>> = { 'json-bignum': 'MIT' };

/** Whether one of the licences that an expression offers, or all that it asks for, are in the list. */
function isAccepted(name: string, licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((choice) =>
    choice.split(' AND ').every((one) => {
      return LICENCES.has(one) || UNCHANGED.get(one)?.test(name) === true;
    }),
  );
}

describe('the lock file', () => {
  test('has every package with the hash of its content', () => {
    expect(locked.length).toBeGreaterThan(300);
    const unsure = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(unsure.map(([path]) => path)).toEqual([]);
  });

  test('takes none from a repository, an address or a folder, but from the registry alone', () => {
    const isElsewhere = ({ resolved, version, link = false }: Locked) =>
      link ||
      !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ||
      !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/');
    expect(locked.filter(([, one]) => isElsewhere(one)).map(([path]) => path)).toEqual([]);
  });

  test('has no package that runs a script when it is installed, but those allowed by name', () => {
    const running = locked.filter(([, { hasInstallScript = false }]) => hasInstallScript);
    const names = running.map(([path]) => nameOf(path));
    expect([...new Set(names)]).toEqual(Object.keys(own.allowScripts));
  });
});

test('package.json: names each package by one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = own;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(
    versions.filter((version) => !/^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(String(version))),
  ).toEqual([]);
});

describe('licences', () => {
  test('all that is installed with the software is under one of the list', () => {
    const packages = lockedPackages();
    const refused = packages.filter(({ name, license }) => !isAccepted(name, license));
    expect(refused).toEqual([]);
  });

  test('so is what only work on it needs', () => {
    const licences = locked.map(([path, { license }]) => {
      const name = nameOf(path);
      return [name, license ?? STATED[name] ?? 'none'] as const;
    });
    expect(licences.filter(([name, licence]) => !isAccepted(name, licence))).toEqual([]);
  });

  test.each([
    ['a', 'GPL-3.0-only', false],
    ['a', 'SEE LICENSE IN LICENSE', false],
    ['a', 'LGPL-3.0-or-later', false],
    ['a', 'MIT AND GPL-3.0-only', false],
    ['jszip', '(MIT OR GPL-3.0-or-later)', true],
  ])('of %s, %s: accepted is %s', (name, licence, accepted) => {
    expect(isAccepted(name, licence)).toBe(accepted);
  });
});
