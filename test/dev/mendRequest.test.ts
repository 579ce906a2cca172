import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mendRequest } from '../../src/dev/mendRequest.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-requests-'));
const site = join(root, 'site');
mkdirSync(join(site, '2022'), { recursive: true });
for (const file of ['secret', 'site/甲.html', 'site/a b?c']) writeFileSync(join(root, file), '');
afterAll(() => rmSync(root, { recursive: true }));

const addressOf = (url: string) => {
  const request = { url, headers: {} };
  mendRequest(request, site);
  return request.url;
};

test.each(['/', '/2022', '/2022/', '/2022/?q=%', '/%E7%94%B2.html', '/a%20b%3Fc'])(
  'mendRequest: %s stays as it is asked for',
  (url) => {
    expect(addressOf(url)).toBe(url);
  },
);

test.each([
  '/%',
  '/%zz',
  '/%E0%A4',
  '/%c0%ae/x',
  '/..%2fsecret',
  '/a%5Cb',
  '/a%00.html',
  '/../secret',
  '/__open-in-editor',
  '/some/base/__open%2Din-editor',
  '/missing/page',
  `/${'长'.repeat(300)}`,
  'http://other.example/2022/',
])('mendRequest: %s is asked for as what is missing', (url) => {
  expect(addressOf(`${url}?a=b`)).toBe('/.nowhere?a=b');
});

test.skipIf(process.platform === 'win32')(
  'mendRequest: so is what a link out of the site leads to',
  () => {
    symlinkSync(join(root, 'secret'), join(site, 'link'));
    symlinkSync(root, join(site, 'up'));
    symlinkSync(join(site, '2022'), join(site, 'within'));
    expect(['/link', '/up/secret', '/within/'].map(addressOf)).toEqual([
      '/.nowhere',
      '/.nowhere',
      '/within/',
    ]);
  },
);

test('mendRequest: of ranges only a single one in order is asked for', () => {
  const rangeOf = (range: string) => {
    const request = { url: '/', headers: { range } };
    mendRequest(request);
    return request.headers.range;
  };
  const sound = ['bytes=0-9', 'bytes=5-', 'bytes=0-', 'bytes=0-1'];
  expect(sound.map(rangeOf)).toEqual(sound);
  for (const range of [
    'bytes=5-2',
    'bytes=-5',
    'bytes=-0',
    'bytes=0-0',
    'bytes=-',
    'bytes=0-0,2-3',
    'lines=1-2',
    'bytes=a-b',
    'bytes=1e9-',
    '',
  ]) {
    expect(rangeOf(range)).toBeUndefined();
  }
});

test('mendRequest: of a file that may have changed since, the whole is asked for', () => {
  const request = { url: '/', headers: { range: 'bytes=5-', 'if-range': 'W/"5-1"' } };
  mendRequest(request);
  expect(request.headers.range).toBeUndefined();
});

test('mendRequest: what is no reading asks for what is missing', () => {
  const askedBy = (method: string) => {
    const request = { url: '/2022/', method, headers: {} };
    mendRequest(request);
    return `${request.method} ${request.url}`;
  };
  expect(['GET', 'HEAD', 'OPTIONS'].map(askedBy)).toEqual([
    'GET /2022/',
    'HEAD /2022/',
    'OPTIONS /2022/',
  ]);
  for (const method of ['TRACE', 'POST', 'PUT', 'DELETE', 'PROPFIND']) {
    expect(askedBy(method)).toBe('GET /.nowhere');
  }
});
