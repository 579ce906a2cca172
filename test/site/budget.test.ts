import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fileOf, PAGE_KINDS } from '../pageKinds.ts';
import { pageTags } from '../pageTags.ts';
import { pageWeight } from '../pageWeight.ts';

const LARGEST_BYTES = 100_000;
const site = inject('site');

describe.each(PAGE_KINDS)('the $kind page', ({ path }) => {
  test('weighs at most 100 kB with all that it loads', () => {
    const { html, linked } = pageWeight(site, path);
    expect(html.brotli + linked.brotli).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  test('waits for no script', () => {
    const tags = pageTags(readFileSync(join(site, fileOf(path)), 'utf8'));
    const blocking = tags.filter(
      ({ name, attributes: { defer, async, type } }) =>
        name === 'script' &&
        defer === undefined &&
        async === undefined &&
        !['module', 'application/ld+json'].includes(type ?? ''),
    );
    expect(blocking).toEqual([]);
  });
});
