import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Deeper than any page that a person made; parsing costs the square of the depth. */
const DEEPEST = 500;

/** The body of a page as a browser reads it; nothing where elements are nested without end. */
export function parseHtml(text: string): HtmlElement | undefined {
  let depth = 0;
  try {
    const page = parse(text, {
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush: () => {
          depth += 1;
          if (depth > DEEPEST) throw new RangeError('nested too deeply');
        },
        onItemPop: () => {
          depth -= 1;
        },
      },
    });
    return elementsNamed(elementsNamed(page.childNodes, 'html')[0]?.childNodes ?? [], 'body')[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** Those of the nodes, not of their children, that are elements of one of the names. */
export function elementsNamed(
  nodes: readonly HtmlNode[],
  ...names: readonly string[]
): HtmlElement[] {
  return nodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
