import { allText } from './controlText.ts';
import { attribute, type HtmlElement, isElement } from './htmlNode.ts';

/** Whether a table only arranges others: most of its text stands in tables within it. */
export function isLayoutTable(table: HtmlElement): boolean {
  const inner = tablesWithin(table);
  if (inner.length === 0) return false;
  if (/^(presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  const within = inner.reduce((sum, each) => sum + textLength(each), 0);
  return within * 2 >= textLength(table);
}

/** The outermost tables within an element. */
function tablesWithin(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes
    .filter(isElement)
    .flatMap((element) => (element.tagName === 'table' ? [element] : tablesWithin(element)));
}

function textLength(element: HtmlElement): number {
  return allText(element).replace(/\s+/g, '').length;
}
