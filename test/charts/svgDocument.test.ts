import { expect, test } from 'vitest';
import { svgDocument } from '../../src/charts/draw/svgDocument.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

test('outerHTML: escapes, shortens lengths, closes empty elements and leaves out styles', () => {
  const document = svgDocument();
  const group = document.createElementNS(NAMESPACE, 'g');
  const style = document.createElementNS(NAMESPACE, 'style');
  style.textContent = 'x {}';
  const text = document.createElementNS(NAMESPACE, 'text');
  text.setAttribute('transform', 'translate(1.23456,-0.001) rotate(1e-7)');
  text.setAttribute('aria-label', '1.23456 "a"');
  text.style.setProperty();
  text.textContent = '<b>1.23456</b>';
  group.appendChild(text);
  group.insertBefore(document.createElementNS(NAMESPACE, 'path'), text);
  group.insertBefore(style, text);
  expect(group.outerHTML).toBe(
    '<g><path/><text transform="translate(1.23,0) rotate(0)" aria-label="1.23456 &quot;a&quot;">' +
      '&lt;b&gt;1.23456&lt;/b&gt;</text></g>',
  );
});

test('getAttribute: is null where there is none', () => {
  const { documentElement } = svgDocument();
  documentElement.setAttribute('class', 'a');
  expect(documentElement.getAttribute('class')).toBe('a');
  documentElement.removeAttribute('class');
  expect(documentElement.hasAttribute('class')).toBe(false);
  expect(documentElement.getAttribute('class')).toBeNull();
});

test('insertBefore: moves an element that stands elsewhere, as where a link is put around a text', () => {
  const document = svgDocument();
  const group = document.createElementNS(NAMESPACE, 'g');
  const link = document.createElementNS(NAMESPACE, 'a');
  const text = document.createElementNS(NAMESPACE, 'text');
  group.appendChild(text);
  link.setAttributeNS('http://www.w3.org/1999/xlink', 'href', '../"a"/');
  text.parentNode?.insertBefore(link, text).appendChild(text);
  expect(group.outerHTML).toBe('<g><a href="../&quot;a&quot;/"><text/></a></g>');
});
