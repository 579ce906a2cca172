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
export function* htmlFlow(parent: HtmlElement, preformatted = false): Generator<FlowItem> {
  for (const node of parent.childNodes) yield* nodeFlow(node, preformatted);
}

function* nodeFlow(node: HtmlNode, preformatted: boolean): Generator<FlowItem> {
  if (node.nodeName === '#text' && 'value' in node) {
    yield { kind: 'text', text: node.value, preformatted };
  }
  if (!isElement(node) || UNSEEN.has(node.tagName)) return;
  if (isHidden(node)) yield { kind: 'hidden', element: node };
  else if (node.tagName === 'br') yield { kind: 'line' };
  else if (node.tagName === 'table' && !isLayoutTable(node))
    yield { kind: 'table', table: node, preformatted };
  else yield* elementFlow(node, preformatted || PREFORMATTED.has(node.tagName));
}

function* elementFlow(element: HtmlElement, preformatted: boolean): Generator<FlowItem> {
  const control = controlText(element);
  if (control !== undefined) {
    yield { kind: 'text', text: control, preformatted: true };
    return;
  }
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  const isBlock = BLOCKS.has(element.tagName);
  if (isBlock)
    yield { kind: 'block', heading: heading === undefined ? undefined : Number(heading) };
  yield* htmlFlow(element, preformatted);
  if (isBlock) yield { kind: 'block' };
}
