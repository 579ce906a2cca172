import { expect, test } from 'vitest';
import { escapeXml, LOST, xmlCharacters } from '../../src/model/escapeXml.ts';

test('escapeXml: leaves no markup and no character that XML does not know', () => {
  expect(escapeXml(`</a b="c" d='e'>&\u0000\u001F\uFFFE\uD800`)).toBe(
    '&lt;/a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\uFFFD',
  );
});

test('escapeXml: puts a sign in the place of what is lost where it is told to', () => {
  expect(escapeXml('a<b>\u0000\u0085\uFFFF\uDC00\t\n', LOST)).toBe(
    'a&lt;b&gt;\uFFFD\uFFFD\uFFFD\uFFFD\t\n',
  );
});

test('xmlCharacters: leaves every mark, and a pair whole', () => {
  expect(xmlCharacters('a<😀>\u0007&')).toBe('a<😀>\uFFFD&');
});
