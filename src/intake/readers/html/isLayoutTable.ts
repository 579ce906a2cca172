import { allText } from './controlText.ts';
import { attribute, type HtmlElement, outermost } from './htmlNode.ts';
import { isMadeOfTables } from './tableRows.ts';

/** Whether a table only arranges others: most of its text stands in tables within it, that are no parts of what it says. */
export function isLayoutTable(table: HtmlElement): boolean {
  const inner = outermost(table.childNodes, ({ tagName }) => tagName === 'table');
  if (inner.length === 0) return false;
  if (/^(presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  if (isMadeOfTables(table)) return false;
  const within = inner.reduce((sum, each) => sum + textLength(each), 0);
  return within * 2 >= textLength(table);
}

function textLength(element: HtmlElement): number {
  return allText(element).replace(/\s+/g, '').length;
}
