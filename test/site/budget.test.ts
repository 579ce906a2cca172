import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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

/** What a build draws and writes, counted, so that a budget holds on any machine; a form more costs this. */
describe('the work of a build', () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const forms = files.flatMap((file) => /^(\d+\/[^/]+\/[^/]+)\.xlsx$/.exec(file)?.[1] ?? []);

  test('writes a page and five files a form, its report aside', () => {
    expect(forms).toHaveLength(5);
    for (const form of forms) {
      const own = files.filter(
        (file) => file.startsWith(`${form}.`) || file.startsWith(`${form}/`),
      );
      expect(own.filter((file) => !file.includes('/report/')).sort()).toEqual([
        ...['csv', 'docx', 'form.csv', 'json', 'xlsx'].map((suffix) => `${form}.${suffix}`),
        `${form}/index.html`,
      ]);
    }
    // what grows neither with the forms nor with the checks, each of which has a page: the other pages, the
    // programs (each that is loaded only when it is needed is a file), tables, the explorer's rows in blocks
    const rest = files.filter((file) => !file.startsWith('quality/'));
    expect(rest.length - 6 * forms.length).toBeLessThanOrEqual(105);
  });

  test('draws each figure of a page twice, wide and narrow', () => {
    for (const form of forms) {
      const { figures, charts } = drawn(`${form}/index.html`);
      expect(charts.length).toBe(2 * figures);
      expect(figures).toBeLessThanOrEqual(5);
    }
  });

  test('draws no page of more than 2,000 elements, and no form of more than 1,000', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const elements =
        drawn(file)
          .charts.join('')
          .match(/<[a-z]/g) ?? [];
      const most = forms.includes(file.replace('/index.html', '')) ? 1000 : 2000;
      expect(elements.length, file).toBeLessThanOrEqual(most);
    }
  });
});

/** The charts of a page as text, and how many figures they belong to. */
function drawn(file: string): { readonly figures: number; readonly charts: readonly string[] } {
  const html = readFileSync(join(site, file), 'utf8');
  const charts = html.match(/<svg class="chart"[\s\S]*?<\/svg>/g) ?? [];
  return { figures: html.match(/class="chart-figure"/g)?.length ?? 0, charts };
}
