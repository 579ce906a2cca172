import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderAddress, takeRequests } from '../../src/commands/siteRequests.ts';

const site = mkdtempSync(join(tmpdir(), 'jijing-site-'));
mkdirSync(join(site, '2022/部门'), { recursive: true });
writeFileSync(join(site, '2022/index.html'), '');
afterAll(() => rmSync(site, { recursive: true }));

test.each([
  ['/2022', '/2022/'],
  ['/2022?a=b?c', '/2022/?a=b?c'],
  ['/2022/%E9%83%A8%E9%97%A8', '/2022/%E9%83%A8%E9%97%A8/'],
  ['//2022', '/2022/'],
  // a browser takes both slashes for the same
  ['/\\elsewhere.example/../2022', '/elsewhere.example/../2022/'],
  ['/2022/', undefined],
  ['/2022/index.html', undefined],
  ['/2023', undefined],
  [`/${'长'.repeat(300)}`, undefined],
])('folderAddress: %s stands at %s', (url, address) => {
  expect(folderAddress(url, site)).toBe(address);
});

test('takeRequests leads to a folder, and leaves all else to the server, mended', async () => {
  const server = createServer((request, response) => response.end(request.url));
  takeRequests(server, site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' }).then(async (answer) => [
      answer.status,
      answer.headers.get('location') ?? (await answer.text()),
    ]);
  expect(await ask('/2022?a=b')).toEqual([301, '/2022/?a=b']);
  expect(await ask('/2022/')).toEqual([200, '/2022/']);
  expect(await ask('/%zz')).toEqual([200, '/.nowhere']);
  await new Promise((resolve) => server.close(resolve));
});
