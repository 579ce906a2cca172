import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headerPolicy } from '../../src/commands/servers/answerHeaders.ts';
import { apacheConfig } from '../../src/commands/servers/apacheConfig.ts';
import { caddyConfig } from '../../src/commands/servers/caddyConfig.ts';
import { FILE_TYPES, sentType } from '../../src/commands/servers/fileTypes.ts';
import { iisConfig } from '../../src/commands/servers/iisConfig.ts';
import { nginxConfig } from '../../src/commands/servers/nginxConfig.ts';
import { listFiles } from '../folderHashes.ts';
import { findServer, startServer, WEB_SERVERS } from '../webServer.ts';

const CONFIGS = { nginx: nginxConfig, caddy: caddyConfig, apache: apacheConfig };
const FOR_EVER = 'public, max-age=31536000, immutable';
const files = listFiles(inject('site')).filter((file) => !file.startsWith('.'));
const root = mkdtempSync(join(tmpdir(), 'jijing-'));
const folder = join(root, 'site');

beforeAll(() => {
  cpSync(inject('site'), folder, { recursive: true });
  // A server that is started by root reads as somebody else.
  chmodSync(root, 0o755);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function endingOf(file: string): string {
  return /\.\w+$/.exec(file)?.[0] ?? '';
}

test('FILE_TYPES: knows every ending of the site', () => {
  const endings = new Set(files.map(endingOf).filter((ending) => ending !== ''));
  expect([...endings].filter((ending) => !(ending in FILE_TYPES))).toEqual([]);
});

describe.each(Object.keys(CONFIGS) as (keyof typeof CONFIGS)[])('%s', (name) => {
  const server = WEB_SERVERS[name];
  if (server === undefined) throw new RangeError(name);

  test.skipIf(findServer(server) === undefined).for(['/', '/jixiao/'])(
    'with our configuration serves a site under %s as its pages expect',
    async (path) => {
      const site = { path, folder, origin: undefined };
      const own = mkdtempSync(join(root, 'server-'));
      const { url, stop } = await startServer(server, own, CONFIGS[name](site));
      try {
        for (const file of files) await expectServed(`${url}${path}`, file);
        await expectPacked(`${url}${path}data/indicators.csv`);
        for (const missing of ['missing', 'missing/', '_astro/missing.js', 'data/a.csv']) {
          await expectMissing(`${url}${path}${missing}`);
        }
        for (const impossible of [
          '%00',
          'a%00b',
          'a'.repeat(300),
          '长'.repeat(90),
          'a/'.repeat(3000),
        ]) {
          const { status } = await fetch(`${url}${path}${impossible}`);
          expect(Math.floor(status / 100), `${impossible.slice(0, 9)}: ${status}`).toBe(4);
        }
      } finally {
        await stop();
      }
    },
  );
});

/** A file comes with the type, the policy and the time to keep that it should have. */
async function expectServed(base: string, file: string): Promise<void> {
  const address = file.replace(/(?<=^|\/)index\.html$/, '');
  const response = await fetch(base + address, { method: 'HEAD' });
  const said = (name: string) => response.headers.get(name);
  const ending = endingOf(file);
  expect(response.status, address).toBe(200);
  if (ending !== '') expect(said('content-type'), address).toBe(sentType(FILE_TYPES[ending] ?? ''));
  expect(said('content-security-policy'), address).toBe(headerPolicy(address));
  expect(said('x-content-type-options'), address).toBe('nosniff');
  const isHashed = /^_astro\/|^data\/explorer\/.*-[0-9a-f]{12}\./.test(file);
  expect(said('cache-control'), address).toBe(isHashed ? FOR_EVER : 'no-cache');
  if (ending === '.gz') expect(said('content-encoding'), address).toBeNull();
}

async function expectPacked(address: string): Promise<void> {
  const response = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
}

/** The site's own page says that nothing is here; it is not kept. */
async function expectMissing(address: string): Promise<void> {
  const response = await fetch(address);
  expect(response.status, address).toBe(404);
  expect(response.headers.get('content-type'), address).toMatch(/^text\/html; ?charset=utf-8$/i);
  expect(response.headers.get('content-security-policy'), address).toBe(headerPolicy('404.html'));
  expect(response.headers.get('cache-control') ?? '', address).not.toContain('immutable');
  expect(await response.text(), address).toContain('没有这个页面');
}

test('iisConfig: names each place that runs more than scripts, with the policy of its pages', () => {
  const config = iisConfig();
  const named = [...config.matchAll(/<location path="([^"]+)">/g)].map(([, path]) => path);
  expect(named).toEqual(['explore', 'data/explorer', '_astro']);
  const running = files.filter((file) => headerPolicy(file) !== headerPolicy(''));
  const isNamed = (file: string) => named.some((path) => file.startsWith(`${path}/`));
  expect(running.filter((file) => !isNamed(file))).toEqual([]);
});
