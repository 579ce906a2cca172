import { controlText } from './controlText.ts';
import { type HtmlElement, type HtmlNode, isElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';
import { isLayoutTable } from './isLayoutTable.ts';

/** What stands in an element, in reading order: text, line breaks, borders of blocks and data tables. */
export type FlowItem =
  | { readonly kind: 'text'; readonly text: string; readonly preformatted: boolean }
  | { readonly kind: 'line' }
  | { readonly kind: 'block'; readonly heading?: number }
  | { readonly kind: 'table'; readonly table: HtmlElement; readonly preformatted: boolean }
  | { readonly kind: 'hidden'; readonly element: HtmlElement };

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const PREFORMATTED = new Set(['pre', 'textarea']);
const UNSEEN = new Set('head noscript script style template title'.split(' '));

/**
 * The children of an element as a person reads them; tables that only arrange others are flattened.
 * In preformatted text the blanks and lines of the source are shown as they are.
 */
export function htmlFlow(parent: HtmlElement, preformatted = false): FlowItem[] {
  const items: FlowItem[] = [];
  tellChildren(parent, preformatted, (item) => items.push(item));
  return items;
}

/** Hears of one item after another: a list a level of nesting would be copied as often as it is deep. */
type Tell = (item: FlowItem) => void;

function tellChildren({ childNodes }: HtmlElement, preformatted: boolean, tell: Tell): void {
  for (const node of childNodes) tellNode(node, preformatted, tell);
}

function tellNode(node: HtmlNode, preformatted: boolean, tell: Tell): void {
  if (node.nodeName === '#text' && 'value' in node) {
    tell({ kind: 'text', text: node.value, preformatted });
  }
  if (!isElement(node) || UNSEEN.has(node.tagName)) return;
  if (isHidden(node)) tell({ kind: 'hidden', element: node });
  else if (node.tagName === 'br') tell({ kind: 'line' });
  else if (node.tagName === 'table' && !isLayoutTable(node))
    tell({ kind: 'table', table: node, preformatted });
  else tellElement(node, preformatted || PREFORMATTED.has(node.tagName), tell);
}

function tellElement(element: HtmlElement, preformatted: boolean, tell: Tell): void {
  const control = controlText(element);
  if (control !== undefined) {
    tell({ kind: 'text', text: control, preformatted: true });
    return;
  }
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock)
    tell({ kind: 'block', heading: heading === undefined ? undefined : Number(heading) });
  tellChildren(element, preformatted, tell);
  if (isBlock) tell({ kind: 'block' });
}
