/** An element of a drawing: plain data until `svgElement` makes it. */
export interface SvgNode {
  readonly name: 'svg' | 'g' | 'rect' | 'line' | 'polyline' | 'circle' | 'text' | 'title' | 'desc';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function node(
  name: SvgNode['name'],
  attributes: SvgNode['attributes'],
  ...children: SvgNode['children']
): SvgNode {
  return { name, attributes, children };
}

/** The drawing as an element of the page; texts stay texts, whatever they hold. */
export function svgElement({ name, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return made;
}
