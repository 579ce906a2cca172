import { expect, test } from 'vitest';
import { relativeLink } from '../../src/layouts/relativeLink.ts';

test.each([
  ['/', '/', './'],
  ['/', '/rules/', 'rules/'],
  ['/2022/', '/', '../'],
  ['/2022/', '/2022/', './'],
  ['/2022/', '/2022/#projects', '#projects'],
  ['/2022/', '/2022/zonggonghui/', 'zonggonghui/'],
  ['/2022/zonggonghui/', '/2022/weisheng/peixun/', '../weisheng/peixun/'],
  ['/2022/zonggonghui/', '/2022/', '../'],
  ['/2022/zonggonghui/', '/rules/#national-2020', '../../rules/#national-2020'],
  ['/data/', '/data/projects.csv', 'projects.csv'],
  ['/404.html', '/rules/', 'rules/'],
  ['/explore/', '/explore/?filter=a/b', '?filter=a/b'],
])('relativeLink(%o, %o) leaves out the folders that both lie in: %o', (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
  expect(new URL(link, `https://a.example${from}`).href).toBe(`https://a.example${to}`);
});
