import { expect, test } from 'vitest';
import { isLongPage } from '../../src/layouts/isLongPage.ts';

test.each([
  ['', false],
  ['<p>一</p>'.repeat(20), false],
  ['<p>一</p>'.repeat(21), true],
  ['<table><tr><td>一</td></tr></table><h2>二</h2><li>三</li>'.repeat(7), true],
  ['<path d=""/><pre>一</pre><thead></thead>'.repeat(30), false],
])('isLongPage counts paragraphs, rows, items and headings', (html, isLong) => {
  expect(isLongPage(html)).toBe(isLong);
});
