/** An element of a page as it was read, of a parser or of another reader that makes one. */
export interface HtmlElement {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly HtmlNode[];
}

export type HtmlNode =
  | HtmlElement
  | { readonly nodeName: '#text'; readonly value: string }
  | { readonly nodeName: '#comment' | '#documentType' };

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

/** The elements among the nodes and within them for which something holds, but none within another of them. */
export function outermost(
  nodes: readonly HtmlNode[],
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const look = (node: HtmlNode): void => {
    if (!isElement(node)) return;
    if (isWanted(node)) found.push(node);
    else for (const child of node.childNodes) look(child);
  };
  for (const node of nodes) look(node);
  return found;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** An element that no parser made. */
export function htmlElement(
  name: string,
  childNodes: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return { nodeName: name, tagName: name, attrs, childNodes };
}

export function htmlText(value: string): HtmlNode {
  return { nodeName: '#text', value };
}
