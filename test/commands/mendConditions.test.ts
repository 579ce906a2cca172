import { describe, expect, test } from 'vitest';
import { fileTag, mendConditions, mendEncoding } from '../../src/commands/mendConditions.ts';

const FILE = { size: 1200, mtime: new Date('2026-03-01T08:00:00.400Z') };
const TAG = fileTag(FILE);
const [BEFORE, SAME, AFTER] = ['07:59:59', '08:00:00', '08:00:01'].map(
  (time) => `Sun, 01 Mar 2026 ${time} GMT`,
) as [string, string, string];

describe('mendConditions', () => {
  test.each([
    [{}, false],
    [{ 'if-none-match': TAG }, true],
    [{ 'if-none-match': TAG.replace('W/', '') }, true],
    [{ 'if-none-match': `"other", ${TAG}` }, true],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': 'W/"1200-1"' }, false],
    [{ 'if-modified-since': SAME }, true],
    [{ 'if-modified-since': AFTER }, true],
    [{ 'if-modified-since': BEFORE }, false],
    [{ 'if-modified-since': '昨天' }, false],
    // a tag is exact, and a day that comes with it is not asked
    [{ 'if-none-match': '"other"', 'if-modified-since': AFTER }, false],
  ] as const)('%j: whether the one who asks has the file is %s', (asked, isKnown) => {
    const headers: Record<string, string> = { ...asked };
    expect(mendConditions(headers, FILE)).toBe(true);
    expect(headers['if-none-match']).toBe(isKnown ? TAG : undefined);
  });

  test.each([
    [{ 'if-match': '*' }, true],
    [{ 'if-match': TAG }, false],
    [{ 'if-unmodified-since': SAME }, true],
    [{ 'if-unmodified-since': BEFORE }, false],
    [{ 'if-unmodified-since': '昨天' }, true],
  ])('%j: whether the file may be sent is %s', (asked, isSent) => {
    expect(mendConditions({ ...asked }, FILE)).toBe(isSent);
  });

  test.each([
    ['bytes=-500', 'bytes=700-'],
    ['bytes=-5000', 'bytes=0-'],
    ['bytes=-99999999999999999999', 'bytes=0-'],
    // nothing is no part: the server says how long the file is
    ['bytes=-0', 'bytes=1200-'],
    ['bytes=5-9', 'bytes=5-9'],
  ])('the range %s is asked for as %s', (range, asked) => {
    const headers = { range };
    mendConditions(headers, FILE);
    expect(headers.range).toBe(asked);
  });
});

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['*', 'gzip'],
  ['br, *;q=0.1', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['gzip; q=0.000, *', 'identity'],
  ['*;q=0', 'identity'],
  ['br', 'identity'],
  ['not-gzip', 'identity'],
])('mendEncoding: who takes %s gets %s', (accepted, sent) => {
  const headers: Record<string, string> =
    accepted === undefined ? {} : { 'accept-encoding': accepted };
  mendEncoding(headers);
  expect(headers['accept-encoding']).toBe(sent);
});

test('mendEncoding: a part of a file is a part of what stands, and not packed', () => {
  const headers = { 'accept-encoding': 'gzip', range: 'bytes=0-9' };
  mendEncoding(headers);
  expect(headers['accept-encoding']).toBe('identity');
});
