import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../folderHashes.ts';
import { pageFaults, pageIds } from '../pageFaults.ts';
import { fileOf, PAGE_KINDS } from '../pageKinds.ts';
import { pageTags } from '../pageTags.ts';
import { plainLines } from '../plainLines.ts';
import { ROOT } from '../root.ts';

const folder = inject('site');
const files = listFiles(folder);
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Every `url` that the data folder gives, and nothing else, may be linked to outside the site. */
const sources = listFiles(join(ROOT, 'data'))
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const found: string[] = [];
    JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8'), (key, value) => {
      if (key === 'url' && typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  });

const site = {
  files: new Set(files),
  ids: new Map(pages.map((page) => [page, new Set(pageIds(pageTags(read(page))))])),
  sources: new Set(sources),
};

describe('every page', () => {
  test.each(pages)('%s keeps the rules', (page) => {
    expect(pageFaults(page, read(page), site)).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(
      (page) => pageTags(read(page)).find((tag) => tag.name === 'title')?.text,
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('the site', () => {
  test.each(PAGE_KINDS)('has the $kind page', ({ path }) => {
    expect(pages).toContain(fileOf(path));
  });

  test('says on its first page alone, where nothing is printed, that it is an example', () => {
    const { example } = JSON.parse(readFileSync(join(ROOT, 'data/site.json'), 'utf8'));
    const [start = ''] = example.split('：');
    const plain = (page: string) => plainLines(read(page));
    expect(pages.filter((page) => plain(page).includes(start))).toEqual(['index.html']);
    expect(plain('index.html')).toMatch(new RegExp(`<p class="[^"]*screen-only">${start}`));
  });

  test('has a page for each of the five projects', () => {
    expect(
      pages.filter((page) => /^2022\/zonggonghui\/(?!brief\/)[^/]+\/index\.html$/.test(page)),
    ).toHaveLength(5);
  });

  test.each(files.filter((file) => file.endsWith('.css')))(
    '%s fetches nothing from outside',
    (file) => {
      expect(read(file)).not.toMatch(/(url\(|@import)\s*["']?\s*([a-z][a-z\d+.-]*:)?\/\//i);
    },
  );
});
